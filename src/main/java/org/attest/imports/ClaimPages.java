package org.attest.imports;

import static org.attest.people.Role.CERTIFIER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseRule;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.Statement;
import org.attest.pages.Form;
import org.attest.pages.Sections;
import org.attest.shared.Access;
import org.attest.shared.Broken;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.Refusal;
import org.attest.shared.Reply;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * One click takes over what the requester states. It counts against the answer that stood beside it: where that one has
 * changed since, both are shown and nothing is taken over.
 */
@Path("/cases/{number}/claims")
class ClaimPages {
    private static final int TRIES = 5;
    private final CaseReplies replies;
    private final Cases cases;
    private final Desk desk;

    ClaimPages(CaseReplies replies, Cases cases, Desk desk) {
        this.replies = replies;
        this.cases = cases;
        this.desk = desk;
    }

    /** @param sentences what is wrong, in English; none where only the answer has changed meanwhile */
    @CheckedTemplate(basePath = "imports")
    @Shows(Sensitivity.SEALED)
    record ClaimPage(CaseView kase, String part, Form.Field field, List<String> sentences)
            implements TemplateInstance {}

    /** @param take paper, field and ground of the statement, as the page offered it */
    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> take(@RestPath CaseNumber number, @RestForm("take") String take) {
        var asked = (take == null ? "" : take).split("\\.", -1);
        for (int i = 0; i < TRIES; i++) {
            var kase = replies.view(number);
            var stated = stated(kase, asked);
            if (!stated.ground().equals(asked[2])) {
                return Reply.again(page(kase, stated, List.of()), 409);
            }
            try {
                cases.change(
                        number,
                        kase.version(),
                        stored -> stored.acceptClaim(stated.paper(), stated.field(), desk.stamp()));
                return Reply.goTo("/cases/" + number + "#"
                        + form(kase, stated).at(stated.field().at()));
            } catch (Refusal refusal) {
                if (!refusal.broken().contains(CaseRule.UNCHANGED_SINCE_READ)) {
                    return Reply.again(page(kase, stated, sentences(refusal)), refusal.status());
                }
            }
        }
        throw Refusal.of(CaseRule.UNCHANGED_SINCE_READ);
    }

    private static Statement stated(CaseView kase, String[] asked) {
        return asked.length == 3 && kase.statements() != null
                ? kase.statements().stream()
                        .filter(one -> one.paper().toString().equals(asked[0])
                                && one.field().name().equals(asked[1]))
                        .findFirst()
                        .orElseThrow(() -> Refusal.of(CaseRule.CLAIM_KNOWN))
                : refused();
    }

    private static Statement refused() {
        throw Refusal.of(CaseRule.CLAIM_KNOWN);
    }

    private static List<String> sentences(Refusal refusal) {
        return refusal.breaches().stream().map(Broken::sentence).toList();
    }

    private static Form form(CaseView kase, Statement stated) {
        var section = stated.field().section();
        var record = switch (section) {
            case VICTIM -> kase.victim();
            case CRIMINAL_ACTIVITY -> kase.criminalActivity();
            case HELPFULNESS -> kase.helpfulness();
            case TRAFFICKING -> kase.trafficking();
            case VICTIM_COOPERATION -> kase.victimCooperation();
            case FAMILY_MEMBERS -> kase.familyMembers();
            case REQUEST -> kase.request();
            case SAFE_CONTACT -> kase.safeContact();
        };
        return Form.of(Sections.id(section), record).beside(List.of(stated));
    }

    private static ClaimPage page(CaseView kase, Statement stated, List<String> sentences) {
        var form = form(kase, stated);
        return new ClaimPage(kase, form.id(), form.field(stated.field().at()), sentences);
    }
}
