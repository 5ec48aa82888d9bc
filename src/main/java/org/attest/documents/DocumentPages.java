package org.attest.documents;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.Move;
import org.attest.casefile.PaperKind;
import org.attest.casefile.PaperSide;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The papers of a case: what is there, whose side it is of, and one more. */
@Path("/cases/{number}/documents")
class DocumentPages {
    private final Filing filing;
    private final Cases cases;
    private final CaseReplies replies;
    private final Forms forms;
    private final Visitor visitor;
    private final Desk desk;

    DocumentPages(Filing filing, Cases cases, CaseReplies replies, Forms forms, Visitor visitor, Desk desk) {
        this.filing = filing;
        this.cases = cases;
        this.replies = replies;
        this.forms = forms;
        this.visitor = visitor;
        this.desk = desk;
    }

    /** One side with its papers. */
    @Shows(Sensitivity.CASE)
    record Shelf(PaperSide side, List<Filing.Listed> papers) {}

    @CheckedTemplate(basePath = "documents")
    @Shows(Sensitivity.CASE)
    record DocumentsPage(
            CaseView kase,
            List<Shelf> shelves,
            Form form,
            boolean files,
            boolean reads,
            List<PaperKind> kinds,
            List<PaperSide> sides)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({INTAKE, CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance all(@RestPath CaseNumber number) {
        return page(number, Form.of("paper", null));
    }

    /** Papers only come to others, so what was read before does not matter. */
    @POST
    @Looks(Access.CASE)
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @RolesAllowed({INTAKE, CERTIFIER})
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> add(
            @RestPath CaseNumber number,
            @RestForm("file") FileUpload file,
            @RestForm String kind,
            @RestForm String side,
            @RestForm String title) {
        var typed = new MultivaluedHashMap<String, String>();
        put(typed, "kind", kind);
        put(typed, "side", side);
        put(typed, "title", title);
        return forms.take(
                "paper",
                typed,
                Filing.Order.class,
                order -> {
                    filing.file(number, order, file, move -> cases.changeLatest(number, move));
                    return "/cases/" + number + "/documents";
                },
                form -> page(number, form));
    }

    private static void put(MultivaluedHashMap<String, String> typed, String name, String text) {
        if (text != null) {
            typed.add(name, text);
        }
    }

    private TemplateInstance page(CaseNumber number, Form form) {
        var kase = replies.view(number);
        boolean reads = desk.seesWholeCases();
        var papers = filing.papers(number, null);
        var shelves = Arrays.stream(PaperSide.values())
                .filter(side -> reads || side == PaperSide.VICTIM)
                .map(side -> new Shelf(
                        side,
                        papers.stream().filter(paper -> paper.side() == side).toList()))
                .toList();
        boolean files = kase.stage().moves().contains(Move.FILE_PAPER)
                && (visitor.roles().contains(INTAKE) || visitor.roles().contains(CERTIFIER));
        return new DocumentsPage(
                kase,
                shelves,
                form,
                files,
                reads,
                Arrays.stream(PaperKind.values())
                        .filter(kind -> reads || kind.isHandedIn())
                        .toList(),
                List.of(PaperSide.values()));
    }

    @GET
    @Looks(Access.PAPER)
    @Path("/{document}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Shows(Sensitivity.SEALED)
    public RestResponse<byte[]> one(@RestPath CaseNumber number, @RestPath UUID document) {
        return Download.of(filing.content(number, document));
    }
}
