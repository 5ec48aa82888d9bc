package org.attest.decision;

import static org.attest.people.Role.*;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.DenialGrounds;
import org.attest.decision.DecisionOrder.Answer;
import org.attest.decision.Screen.Sight;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.Language;
import org.attest.people.People;
import org.attest.policies.Reasons;
import org.attest.shared.Access;
import org.attest.shared.Desk;
import org.attest.shared.FreshSignIn;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The head of the agency decides on one screen; a denial is looked at again on another. */
@Path("/cases/{number}")
class DecisionPages {
    private final Screen screen;
    private final Deciding deciding;
    private final Cases cases;
    private final People people;
    private final Forms forms;
    private final Desk desk;
    private final Reasons reasons;
    private final Language language;

    DecisionPages(
            Screen screen,
            Deciding deciding,
            Cases cases,
            People people,
            Forms forms,
            Desk desk,
            Reasons reasons,
            Language language) {
        this.reasons = reasons;
        this.language = language;
        this.screen = screen;
        this.deciding = deciding;
        this.cases = cases;
        this.people = people;
        this.forms = forms;
        this.desk = desk;
    }

    /** @param version of the case that the page showed */
    record Decided(
            int version,

            @NotNull(message = "Choose APPROVE, RETURN or DENY")
            Answer answer,

            @PlainText(max = 4_000) String reason,
            @PlainText(max = 100) String signer,
            @Valid DenialGrounds grounds,
            boolean consultAgain) {
        DecisionOrder order() {
            return new DecisionOrder(answer, reason, signer, grounds, consultAgain, null);
        }
    }

    record Reconsidering(
            int version, @PlainText(max = 4_000) String reason) {}

    @CheckedTemplate(basePath = "decision")
    @Shows(Sensitivity.VICTIM)
    record DecisionPage(Sight sight, Form approve, Form back, Form deny, Reasons.Offer offer)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "decision")
    @Shows(Sensitivity.VICTIM)
    record ReconsiderationPage(CaseView kase, boolean byAnother, Form form) implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @Path("/decision")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(number, null, null);
    }

    @POST
    @FreshSignIn(backTo = "/cases/{number}/decision")
    @Looks(Access.CASE)
    @Path("/decision")
    @RolesAllowed(CHIEF)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> decide(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        var id = formOf(typed.getFirst("answer"));
        return forms.take(
                id,
                typed,
                Decided.class,
                sent -> {
                    var stamp = desk.stamp();
                    cases.change(number, sent.version(), kase -> deciding.decide(kase, sent.order(), stamp));
                    return "/cases/" + number + "/decision";
                },
                form -> page(number, id, form));
    }

    private static String formOf(String answer) {
        if (Answer.RETURN.name().equals(answer)) {
            return "back";
        }
        return Answer.DENY.name().equals(answer) ? "deny" : "approve";
    }

    /** @param refused which of the three forms comes back as it was sent, or null */
    private TemplateInstance page(CaseNumber number, String refused, Form form) {
        var sight = screen.of(number);
        return new DecisionPage(
                sight,
                chosen("approve", refused, form),
                chosen("back", refused, form),
                chosen("deny", refused, form),
                reasons.offered(sight.kase().form(), language.code()));
    }

    private static Form chosen(String id, String refused, Form form) {
        return id.equals(refused) ? form : Form.of(id, null);
    }

    @GET
    @Looks(Access.CASE)
    @Path("/reconsideration")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance reconsideration(@RestPath CaseNumber number) {
        return again(number, Form.of("reconsider", null));
    }

    @POST
    @Looks(Access.CASE)
    @Path("/reconsideration")
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> reconsider(
            @RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        return forms.take(
                "reconsider",
                typed,
                Reconsidering.class,
                sent -> {
                    var stamp = desk.stamp();
                    cases.change(number, sent.version(), kase -> deciding.reconsider(kase, sent.reason(), stamp));
                    return "/cases/" + number;
                },
                form -> again(number, form));
    }

    private TemplateInstance again(CaseNumber number, Form form) {
        return new ReconsiderationPage(
                cases.read(number, CaseView::whole), people.agency().secondLookByAnother(), form);
    }
}
