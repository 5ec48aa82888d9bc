package org.attest.documents;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.Cases;
import org.attest.casefile.PaperKind;
import org.attest.casefile.PaperSide;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.EdgeRule;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The papers of a case. */
@Path("/api/v1/cases/{number}/documents")
class DocumentResource {
    private final Filing filing;
    private final Cases cases;
    private final Validator validator;

    DocumentResource(Filing filing, Cases cases, Validator validator) {
        this.filing = filing;
        this.cases = cases;
        this.validator = validator;
    }

    @Shows(Sensitivity.CASE)
    record Papers(List<Filing.Listed> items) {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    @Operation(
            summary = "The papers of a case",
            description =
                    "side narrows to VICTIM, what the requester sent, or AGENCY. The records desk is shown only that"
                            + " what it handed in is there.")
    public Papers all(@RestPath CaseNumber number, @RestQuery String side) {
        return new Papers(filing.papers(number, chosen("side", PaperSide.class, side)));
    }

    @POST
    @Looks(Access.CASE)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed({INTAKE, CERTIFIER})
    @Operation(
            summary = "File a paper with a case",
            description =
                    "A PDF, PNG, JPEG or TIFF, told by its content, at most 25 MB. The file's own name is not kept. side"
                            + " is given for EVIDENCE alone; title is a few plain words. The records desk hands in PACKET and G_28.")
    public RestResponse<Filing.Listed> add(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @RestForm("file") FileUpload file,
            @RestForm String kind,
            @RestForm String side,
            @RestForm String title) {
        int version = IfMatch.version(ifMatch);
        var order = checked(
                new Filing.Order(chosen("kind", PaperKind.class, kind), chosen("side", PaperSide.class, side), title));
        var filed = filing.file(number, order, file, move -> cases.change(number, version, move))
                .paper();
        return Reply.created(
                "/api/v1/cases/" + number + "/documents/" + filed.document(),
                filing.paper(number, filed.document()),
                cases.read(number, kase -> kase.version()));
    }

    private Filing.Order checked(Filing.Order order) {
        var broken = validator.validate(order).stream()
                .map(found -> new Broken(
                        found.getPropertyPath().toString().equals("kind")
                                ? DocumentRule.KIND_CHOSEN
                                : DocumentRule.TITLE_PLAIN,
                        found.getPropertyPath().toString(),
                        found.getMessage()))
                .toList();
        if (!broken.isEmpty()) {
            throw new Refusal(List.copyOf(broken));
        }
        return order;
    }

    private static <E extends Enum<E>> E chosen(String field, Class<E> type, String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, text.strip());
        } catch (IllegalArgumentException e) {
            throw new Refusal(List.of(new Broken(
                    EdgeRule.FILTER_READABLE,
                    field,
                    "Choose one of "
                            + String.join(
                                    ", ",
                                    java.util.Arrays.stream(type.getEnumConstants())
                                            .map(Enum::name)
                                            .toList()))));
        }
    }

    /** The file as it came, as a download. */
    @GET
    @Looks(Access.PAPER)
    @Path("/{id}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Shows(Sensitivity.SEALED)
    public RestResponse<byte[]> one(@RestPath CaseNumber number, @RestPath UUID id) {
        return Download.of(filing.content(number, id));
    }
}
