package org.attest.certificate;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.IntStream;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.shared.Access;
import org.attest.shared.EdgeRule;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of a case to look at: the same bytes that the API gives, as a file and page by page as pictures. */
@Path("/cases/{number}")
class FormPages {
    private final PaperResource papers;
    private final FormPictures pictures;
    private final CaseReplies replies;

    FormPages(PaperResource papers, FormPictures pictures, CaseReplies replies) {
        this.papers = papers;
        this.pictures = pictures;
        this.replies = replies;
    }

    /** @param pages numbers of the form's pages */
    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.SEALED)
    record FormPage(CaseView kase, List<Integer> pages) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @Path("/form")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance look(@RestPath CaseNumber number) {
        int count = pictures.pages(papers.form(number).getEntity());
        return new FormPage(
                replies.view(number), IntStream.rangeClosed(1, count).boxed().toList());
    }

    @GET
    @Looks(Access.PRINT)
    @Path("/form.pdf")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces("application/pdf")
    @Shows(Sensitivity.SEALED)
    public RestResponse<byte[]> file(@RestPath CaseNumber number) {
        return papers.form(number);
    }

    /** @param page such as {@code 1.png} */
    @GET
    @Looks(Access.CASE)
    @Path("/form-page/{page}")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces("image/png")
    @Shows(Sensitivity.SEALED)
    public byte[] page(@RestPath CaseNumber number, @RestPath String page) {
        var pdf = papers.form(number).getEntity();
        if (!page.matches("\\d{1,3}\\.png")) {
            throw Refusal.of(EdgeRule.NO_SUCH_PAPER);
        }
        return pictures.page(pdf, Integer.parseInt(page.substring(0, page.indexOf('.'))))
                .orElseThrow(() -> Refusal.of(EdgeRule.NO_SUCH_PAPER));
    }
}
