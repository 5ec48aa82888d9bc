package org.attest.decision;

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
import java.time.LocalDate;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.DelayNotice;
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

/** The notice that an answer will be late, with all three things that the law wants of it (MA-4 iii). */
@Path("/cases/{number}/delay-notice")
@Produces(MediaType.TEXT_HTML)
class DelayPages {
    private static final String ID = "delay-notice";
    private final DecisionResource decisions;
    private final CaseReplies replies;
    private final Forms forms;

    DelayPages(DecisionResource decisions, CaseReplies replies, Forms forms) {
        this.decisions = decisions;
        this.replies = replies;
        this.forms = forms;
    }

    record Delaying(
            int version,
            @PlainText(max = 2_000) String cause,
            @PlainText(max = 2_000) String process,
            LocalDate projectedOn) {}

    @CheckedTemplate(basePath = "decision")
    @Shows(Sensitivity.CASE)
    record DelayPage(
            CaseView kase, @Shows(Sensitivity.SEALED) Form form, boolean allowed) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    public TemplateInstance ask(@RestPath CaseNumber number) {
        return page(number, Form.of(ID, null));
    }

    private TemplateInstance page(CaseNumber number, Form form) {
        var kase = replies.view(number);
        return new DelayPage(kase, form, kase.stage().moves().contains(Move.GIVE_DELAY_NOTICE));
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<TemplateInstance> give(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                ID,
                typed,
                Delaying.class,
                given -> {
                    decisions.delayNotice(
                            number,
                            IfMatch.tag(given.version()),
                            new DelayNotice(given.cause(), given.process(), given.projectedOn()));
                    return "/cases/" + number;
                },
                form -> page(number, form));
    }
}
