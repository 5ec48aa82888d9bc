package org.attest.certificate;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.Move;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.shared.Access;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** An error was found at signing: the case goes back to work. */
@Path("/cases/{number}/reopening")
@Produces(MediaType.TEXT_HTML)
class ReopeningPages {
    private static final String ID = "reopening";
    private final PaperResource papers;
    private final CaseReplies replies;
    private final Forms forms;

    ReopeningPages(PaperResource papers, CaseReplies replies, Forms forms) {
        this.papers = papers;
        this.replies = replies;
        this.forms = forms;
    }

    record Reopened(int version, @PlainText(max = 2_000) String reason) {}

    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.CASE)
    record ReopeningPage(
            CaseView kase, @Shows(Sensitivity.SEALED) Form form, boolean allowed) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(number, Form.of(ID, null));
    }

    private TemplateInstance page(CaseNumber number, Form form) {
        var kase = replies.view(number);
        return new ReopeningPage(kase, form, kase.stage().moves().contains(Move.REOPEN));
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> reopen(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                ID,
                typed,
                Reopened.class,
                given -> {
                    papers.reopen(number, IfMatch.tag(given.version()), new PaperResource.Reopening(given.reason()));
                    return "/cases/" + number;
                },
                form -> page(number, form));
    }
}
