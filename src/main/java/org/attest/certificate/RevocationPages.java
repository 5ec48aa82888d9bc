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
import org.attest.casefile.Revocation;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.people.Visitor;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.FreshSignIn;
import org.attest.shared.IfMatch;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** U-24: the head of the agency withdraws or disavows what was signed; others read why they cannot. */
@Path("/cases/{number}/revocation")
@Produces(MediaType.TEXT_HTML)
class RevocationPages {
    private static final String ID = "revocation";
    private final PaperResource papers;
    private final CaseReplies replies;
    private final Forms forms;
    private final Visitor visitor;
    private final Desk desk;

    RevocationPages(PaperResource papers, CaseReplies replies, Forms forms, Visitor visitor, Desk desk) {
        this.papers = papers;
        this.replies = replies;
        this.forms = forms;
        this.visitor = visitor;
        this.desk = desk;
    }

    record Revoked(
            int version,
            Revocation.Kind kind,
            @PlainText(max = 4_000) String reason) {
        @Override
        public String toString() {
            return "Revoked";
        }
    }

    @CheckedTemplate(basePath = "certificate")
    @Shows(Sensitivity.CASE)
    record RevocationPage(
            CaseView kase,
            @Shows(Sensitivity.SEALED) Form form,
            boolean decides,
            boolean allowed,
            Revocation.Kind[] kinds)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(number, Form.of(ID, null));
    }

    private TemplateInstance page(CaseNumber number, Form form) {
        var kase = replies.view(number);
        return new RevocationPage(
                kase,
                form,
                visitor.roles().contains(CHIEF) && desk.stamp().by().mayDecide(),
                kase.stage().moves().contains(Move.REVOKE),
                Revocation.Kind.values());
    }

    @POST
    @FreshSignIn(backTo = "/cases/{number}/revocation")
    @Looks(Access.CASE)
    @RolesAllowed(CHIEF)
    public RestResponse<TemplateInstance> revoke(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                ID,
                typed,
                Revoked.class,
                given -> {
                    papers.revoke(number, IfMatch.tag(given.version()), new Revocation(given.kind(), given.reason()));
                    return "/cases/" + number + "/letters";
                },
                form -> page(number, form));
    }
}
