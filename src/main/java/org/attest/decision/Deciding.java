package org.attest.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.DenialGrounds;
import org.attest.casefile.Recommendation;
import org.attest.casefile.Signer;
import org.attest.clocks.Deadlines;
import org.attest.forms.SupplementB;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.policies.Reasons;
import org.attest.shared.EdgeRule;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;

/** Recommending, deciding and looking again, with what each needs to know of the form, the people and the calendar. */
@ApplicationScoped
class Deciding {
    private final Snapshots snapshots;
    private final Deadlines deadlines;
    private final People people;
    private final Reasons reasons;

    Deciding(Snapshots snapshots, Deadlines deadlines, People people, Reasons reasons) {
        this.reasons = reasons;
        this.snapshots = snapshots;
        this.deadlines = deadlines;
        this.people = people;
    }

    CaseEvent.Recommended recommend(CertificationCase kase, RecommendationOrder order, Stamp stamp) {
        if (order.answer() == Recommendation.Answer.DENY) {
            demandInUse(order.givenGrounds());
        }
        return order.answer() == Recommendation.Answer.CERTIFY
                ? kase.recommendCertification(order.note(), snapshots.missing(kase), stamp)
                : kase.recommendDenial(order.givenGrounds(), order.note(), stamp);
    }

    CaseEvent decide(CertificationCase kase, DecisionOrder order, Stamp stamp) {
        return switch (order.answer()) {
            case APPROVE -> approve(kase, order, stamp);
            case RETURN -> kase.returnForWork(order.reason(), order.consultAgain(), stamp);
            case DENY -> {
                demandInUse(order.grounds() == null ? recommended(kase) : order.grounds());
                yield kase.deny(order.reason(), order.grounds(), stamp);
            }
        };
    }

    private static DenialGrounds recommended(CertificationCase kase) {
        return kase.recommendation() == null ? null : kase.recommendation().grounds();
    }

    /** An agency may use fewer reasons than the law knows. */
    private void demandInUse(DenialGrounds grounds) {
        reasons.demandInUse(grounds == null ? null : grounds.reason(), "grounds.reason");
    }

    CaseEvent.Reconsidered reconsider(CertificationCase kase, String reason, Stamp stamp) {
        var agency = people.agency();
        return kase.reconsider(
                reason,
                agency.secondLookByAnother(),
                deadlines.of(agency.jurisdiction(), kase.form(), stamp.on()),
                stamp);
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
}
