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
import java.util.List;
import java.util.Locale;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseView;
import org.attest.casefile.Cases;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.MissingItem;
import org.attest.casefile.Move;
import org.attest.casefile.Recommendation;
import org.attest.pages.Form;
import org.attest.pages.Forms;
import org.attest.pages.Language;
import org.attest.people.People;
import org.attest.people.Visitor;
import org.attest.policies.Reasons;
import org.attest.shared.Access;
import org.attest.shared.Authority;
import org.attest.shared.Desk;
import org.attest.shared.Looks;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The assigned certifier recommends to certify, where nothing is missing, or to deny, for a lawful reason. */
@Path("/cases/{number}/recommendation")
class RecommendationPages {
    private final Deciding deciding;
    private final Snapshots snapshots;
    private final Cases cases;
    private final People people;
    private final Forms forms;
    private final Visitor visitor;
    private final Desk desk;
    private final Reasons reasons;
    private final Language language;

    RecommendationPages(
            Deciding deciding,
            Snapshots snapshots,
            Cases cases,
            People people,
            Forms forms,
            Visitor visitor,
            Desk desk,
            Reasons reasons,
            Language language) {
        this.reasons = reasons;
        this.language = language;
        this.deciding = deciding;
        this.snapshots = snapshots;
        this.cases = cases;
        this.people = people;
        this.forms = forms;
        this.visitor = visitor;
        this.desk = desk;
    }

    /** @param version of the case that the page showed */
    record Recommending(
            int version,

            @NotNull(message = "Choose CERTIFY or DENY") Recommendation.Answer answer,

            @Valid DenialGrounds grounds,
            @PlainText(max = 4_000) String note) {
        RecommendationOrder order() {
            return new RecommendationOrder(answer, grounds, note);
        }
    }

    /** What the form lacks, and where on the case's page it is entered. */
    @Shows(Sensitivity.VICTIM)
    record Todo(MissingItem missing, String anchor) {
        static Todo of(MissingItem missing) {
            var steps = missing.field().split("\\.", 2);
            var part = steps[0].replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            return new Todo(
                    missing,
                    steps.length == 1
                            ? part
                            : part + "-" + steps[1].replace('[', '-').replace("]", ""));
        }
    }

    /** Why the one who looks may not recommend. */
    enum Hindrance {
        STAGE,
        NOT_YOURS,
        NOT_DESIGNATED
    }

    private record Seen(CaseView kase, List<MissingItem> missing, boolean settled) {}

    @CheckedTemplate(basePath = "decision")
    @Shows(Sensitivity.VICTIM)
    record RecommendationPage(
            CaseView kase,
            Hindrance hindrance,
            boolean decides,
            boolean headLockedOut,
            List<Todo> todos,
            boolean settled,
            Reasons.Offer offer,
            Form certify,
            Form deny)
            implements TemplateInstance {}

    @GET
    @Looks(Access.CASE)
    @RolesAllowed({CERTIFIER, CHIEF})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance show(@RestPath CaseNumber number) {
        return page(number, Form.of("certify", null), Form.of("deny", null));
    }

    @POST
    @Looks(Access.CASE)
    @RolesAllowed(CERTIFIER)
    @Produces(MediaType.TEXT_HTML)
    public RestResponse<TemplateInstance> recommend(@RestPath CaseNumber number, MultivaluedMap<String, String> typed) {
        boolean denial = Recommendation.Answer.DENY.name().equals(typed.getFirst("answer"));
        return forms.take(
                denial ? "deny" : "certify",
                typed,
                Recommending.class,
                sent -> {
                    var stamp = desk.stamp();
                    cases.change(number, sent.version(), kase -> deciding.recommend(kase, sent.order(), stamp));
                    return "/cases/" + number + "/recommendation";
                },
                form -> denial
                        ? page(number, Form.of("certify", null), form)
                        : page(number, form, Form.of("deny", null)));
    }

    private TemplateInstance page(CaseNumber number, Form certify, Form deny) {
        var seen = cases.read(
                number, kase -> new Seen(CaseView.whole(kase), snapshots.missing(kase), kase.isConsultationSettled()));
        var kase = seen.kase();
        var stamp = desk.stamp();
        return new RecommendationPage(
                kase,
                hindrance(kase),
                visitor.roles().contains(CHIEF),
                people.head(stamp.on())
                        .filter(head -> kase.lockOuts().stream()
                                .anyMatch(lock -> lock.person().equals(head.id())))
                        .isPresent(),
                seen.missing().stream().map(Todo::of).toList(),
                seen.settled(),
                reasons.offered(kase.form(), language.code()),
                certify,
                deny);
    }

    private Hindrance hindrance(CaseView kase) {
        var me = desk.stamp().by();
        if (!kase.moves().contains(Move.RECOMMEND)) {
            return Hindrance.STAGE;
        }
        if (kase.assignment() == null || !kase.assignment().certifier().equals(me.id())) {
            return Hindrance.NOT_YOURS;
        }
        return me.holds(Authority.CERTIFIER) ? null : Hindrance.NOT_DESIGNATED;
    }
}
