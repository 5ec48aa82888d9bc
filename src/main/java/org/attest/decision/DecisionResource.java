package org.attest.decision;

import static org.attest.people.Role.*;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CaseReplies;
import org.attest.casefile.CaseView;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.DelayNotice;
import org.attest.casefile.Recommendation;
import org.attest.casefile.Signer;
import org.attest.clocks.Deadlines;
import org.attest.forms.SupplementB;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.shared.EdgeRule;
import org.attest.shared.PlainText;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The certifier recommends, the head decides, and what Massachusetts lets an agency say in between. */
@Path("/api/v1/cases/{number}")
class DecisionResource {
    private static final String EMPTY = "Send it as JSON";
    private final CaseReplies replies;
    private final Snapshots snapshots;
    private final Deadlines deadlines;
    private final People people;

    DecisionResource(CaseReplies replies, Snapshots snapshots, Deadlines deadlines, People people) {
        this.replies = replies;
        this.snapshots = snapshots;
        this.deadlines = deadlines;
        this.people = people;
    }

    record Reconsideration(@PlainText(max = 4_000) String reason) {}

    @POST
    @Path("/recommendation")
    @RolesAllowed(CERTIFIER)
    public RestResponse<CaseView> recommend(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid RecommendationOrder order) {
        return replies.after(
                number,
                ifMatch,
                (kase, stamp) -> order.answer() == Recommendation.Answer.CERTIFY
                        ? kase.recommendCertification(order.note(), snapshots.missing(kase), stamp)
                        : kase.recommendDenial(order.givenGrounds(), order.note(), stamp));
    }

    @POST
    @Path("/decision")
    @RolesAllowed(CHIEF)
    public RestResponse<CaseView> decide(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid DecisionOrder order) {
        return replies.after(number, ifMatch, (kase, stamp) -> switch (order.answer()) {
            case APPROVE -> approve(kase, order, stamp);
            case RETURN -> kase.returnForWork(order.reason(), order.consultAgain(), stamp);
            case DENY -> kase.deny(order.reason(), order.grounds(), stamp);
        });
    }

    private CaseEvent approve(CertificationCase kase, DecisionOrder order, Stamp stamp) {
        var signer = signer(kase, order.signer(), stamp);
        var supervisor = supervisor(kase, order.supervisor(), stamp);
        var agency = people.facts(stamp.on());
        var missing = SupplementB.missing(
                kase.snapshot(agency, signer.facts(), supervisor == null ? null : supervisor.facts()));
        return kase.approve(order.reason(), signer, supervisor, agency, missing, stamp);
    }

    private Signer signer(CertificationCase kase, String subject, Stamp stamp) {
        if (kase.form().signatures() == 1) {
            return people.signer(named(subject, stamp.by().id()), stamp.on());
        }
        var recommendation = kase.recommendation();
        return people.officer(
                named(subject, recommendation == null ? stamp.by().id() : recommendation.by()), stamp.on());
    }

    /** Nobody on a certification, unless the caller insists and is refused. */
    private Signer supervisor(CertificationCase kase, String subject, Stamp stamp) {
        return subject == null && kase.form().signatures() == 1
                ? null
                : people.signer(named(subject, stamp.by().id()), stamp.on());
    }

    private Person named(String subject, UUID otherwise) {
        return (subject == null ? people.find(otherwise) : people.named(subject))
                .orElseThrow(() -> Refusal.of(EdgeRule.PERSON_KNOWN));
    }

    /** A second look at a denial, with its own clock (practice 7). */
    @POST
    @Path("/reconsideration")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> reconsider(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid Reconsideration reconsideration) {
        var agency = people.agency();
        return replies.after(
                number,
                ifMatch,
                (kase, stamp) -> kase.reconsider(
                        reconsideration.reason(),
                        agency.secondLookByAnother(),
                        deadlines.of(agency.jurisdiction(), stamp.on()),
                        stamp));
    }

    /** MA-4 (iii): cause, process and projected date. */
    @POST
    @Path("/delay-notice")
    @RolesAllowed({CERTIFIER, CHIEF})
    public RestResponse<CaseView> delayNotice(
            @RestPath CaseNumber number,
            @RestHeader("If-Match") String ifMatch,
            @NotNull(message = EMPTY) @Valid DelayNotice notice) {
        return replies.after(number, ifMatch, (kase, stamp) -> kase.giveDelayNotice(notice, stamp));
    }
}
