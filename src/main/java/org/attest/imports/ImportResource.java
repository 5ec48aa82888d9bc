package org.attest.imports;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.Cases;
import org.attest.casefile.FormKind;
import org.attest.documents.Documents;
import org.attest.intake.OpenOnce;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Reads the requester's own papers into a case. */
@Path("/api/v1/cases")
class ImportResource {
    private final ReadingRoom room;
    private final Importing importing;
    private final OpenOnce openOnce;
    private final Cases cases;
    private final CaseReplies replies;
    private final Documents documents;
    private final Desk desk;

    ImportResource(
            ReadingRoom room,
            Importing importing,
            OpenOnce openOnce,
            Cases cases,
            CaseReplies replies,
            Documents documents,
            Desk desk) {
        this.room = room;
        this.importing = importing;
        this.openOnce = openOnce;
        this.cases = cases;
        this.replies = replies;
        this.documents = documents;
        this.desk = desk;
    }

    /** @param pdf the file itself, in base64, at most 8 MB */
    record Paper(
            @NotNull(message = "Send the PDF in base64") @Schema(description = "The PDF in base64, at most 8 MB")
            byte[] pdf) {}

    /** What makes a request the same request; the file only by its hash. */
    record Sent(ImportOrder.Asked request, FormKind form, String sha256) {}

    @POST
    @Looks(Access.CASE)
    @Path("/import")
    @RolesAllowed({INTAKE, CERTIFIER})
    @Operation(
            summary = "Open a case from a requester's PDF",
            description =
                    "A prefilled Form I-918 Supplement B or a Form G-28, encrypted or hybrid. Part 1 becomes data to confirm,"
                            + " everything else the requester's claims. A PDF without fields is kept as a document.")
    public RestResponse<ImportAnswer> open(
            @RestHeader("Idempotency-Key") String key,
            @NotNull(message = "Send the paper and the request as JSON") @Valid ImportOrder order) {
        var sent = new Sent(order.request(), order.form(), Documents.sha256(order.pdf()));
        var number = openOnce.before(sent, key).orElseGet(() -> opened(order, sent, key));
        var answer = answer(number);
        return Reply.created("/api/v1/cases/" + number, answer, answer.kase().version());
    }

    /** Read before any transaction begins: a slow file holds no connection. */
    private CaseNumber opened(ImportOrder order, Sent sent, String key) {
        var reading = room.read(order.pdf());
        var stamp = desk.stamp();
        var taken = Taken.from(reading, stamp.on());
        var request = order.request(taken);
        var form = form(order, reading);
        return openOnce.open(sent, key, () -> importing.open(form, request, taken, order.pdf(), stamp));
    }

    private static FormKind form(ImportOrder order, Reading reading) {
        var said = switch (reading.kind()) {
            case I_918B -> FormKind.I_918B;
            case I_914B -> FormKind.I_914B;
            case G_28, WITHOUT_FIELDS -> order.form() == null ? FormKind.I_918B : order.form();
        };
        if (order.form() != null && order.form() != said) {
            throw new Refusal(List.of(
                    new Broken(ImportRule.PAPER_IS_FORM_ASKED, "form", ImportRule.PAPER_IS_FORM_ASKED.sentence())));
        }
        return said;
    }

    @POST
    @Looks(Access.CASE)
    @Path("/{number}/import")
    @RolesAllowed({INTAKE, CERTIFIER})
    @Operation(
            summary = "Add a requester's PDF to a case",
            description =
                    "Adds its claims and, from a Form G-28, the attorney or accredited representative. What a certifier"
                            + " wrote or confirmed stays as it is.")
    public RestResponse<ImportAnswer> add(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = "Send the paper as JSON") @Valid Paper paper) {
        int version = IfMatch.version(ifMatch);
        cases.read(number, kase -> kase.number()); // who may not see the case is told so before anything is read
        var reading = room.read(paper.pdf());
        var stamp = desk.stamp();
        importing.add(number, version, Taken.from(reading, stamp.on()), paper.pdf(), stamp);
        var answer = answer(number);
        return Reply.ok(answer, answer.kase().version());
    }

    /** The file as it came: a download, since nobody vouches for it. */
    @GET
    @Looks(Access.PAPER)
    @Path("/{number}/imports/{id}")
    @Produces("application/pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Shows(Sensitivity.SEALED)
    public RestResponse<byte[]> file(@RestPath CaseNumber number, @RestPath UUID id) {
        cases.read(number, kase -> kase.number());
        var paper = documents.one(number, Documents.Kind.IMPORTED, id);
        return Reply.pdf(paper.fileName(), paper.content());
    }

    private ImportAnswer answer(CaseNumber number) {
        var paper = cases.read(number, kase -> {
            var last = kase.imports().get(kase.imports().size() - 1);
            return ImportAnswer.Paper.of(last, kase.isVictimToConfirm());
        });
        return new ImportAnswer(replies.view(number), paper);
    }
}
