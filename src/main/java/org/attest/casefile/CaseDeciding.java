package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;
import static org.attest.casefile.Move.*;
import static org.attest.shared.Rules.given;

import jakarta.persistence.MappedSuperclass;
import java.util.List;
import org.attest.shared.Authority;
import org.attest.shared.Ids;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** The moves from a recommendation to a decision, by two pairs of eyes. */
@MappedSuperclass
abstract class CaseDeciding extends CaseAsking {
    /** @param missing what the form still lacks, as the form engine found it for this case's snapshot */
    public CaseEvent.Recommended recommendCertification(String note, List<MissingItem> missing, Stamp stamp) {
        var rules = recommending(stamp).must(isConsultationSettled(), CONSULTATION_SETTLED);
        if (form == FormKind.I_914B) {
            guardDeclaration(rules);
        } else {
            guardHelpfulness(rules);
        }
        guardForm(rules, missing).hold();
        return recommended(Recommendation.Answer.CERTIFY, null, note, stamp);
    }

    /** U-3: what a certification says. */
    void guardHelpfulness(Rules rules) {
        rules.must(
                        helpfulness != null
                                && affirmed(helpfulness.possessesInformation())
                                && affirmed(helpfulness.helpful()),
                        INFORMATION_AND_HELP_AFFIRMED,
                        "helpfulness")
                .must(restsOnStandingRecords(helpfulness), ANSWER_RESTS_ON_RECORDS, "helpfulness");
    }

    /** T-1, T-2: what a declaration says. */
    void guardDeclaration(Rules rules) {
        rules.must(namesASevereForm(), SEVERE_FORM_DECLARED, "trafficking.forms")
                .must(
                        victimCooperation != null && victimCooperation.allowsADeclaration(),
                        COOPERATION_OR_EXEMPTION,
                        "victimCooperation")
                .must(
                        victimCooperation == null || log().stillHolds(victimCooperation.restsOn()),
                        ANSWER_RESTS_ON_RECORDS,
                        "victimCooperation");
    }

    public CaseEvent.Recommended recommendDenial(DenialGrounds grounds, String note, Stamp stamp) {
        var rests = grounds != null ? grounds : DenialGrounds.NONE;
        var rules = recommending(stamp);
        rests.guard(rules, form, log().showsRefusal(), isExemptFromCooperation());
        rules.hold();
        return recommended(Recommendation.Answer.DENY, rests, note, stamp);
    }

    /** Each missing item by part and item; a form that nobody checked is not complete. */
    static Rules guardForm(Rules rules, List<MissingItem> missing) {
        if (missing == null) {
            return rules.must(false, FORM_COMPLETE);
        }
        missing.forEach(item -> rules.must(
                false,
                FORM_COMPLETE,
                item.field(),
                "%s item %s: %s".formatted(item.part(), item.item(), item.sentence())));
        return rules;
    }

    Rules recommending(Stamp stamp) {
        return rules(RECOMMEND, stamp)
                .must(stamp.by().id().equals(assignedTo), ASSIGNED_TO_YOU)
                .must(stamp.by().holds(Authority.CERTIFIER), YOU_ARE_DESIGNATED)
                .must(!victimToConfirm, VICTIM_CONFIRMED, "victim");
    }

    CaseEvent.Recommended recommended(Recommendation.Answer answer, DenialGrounds grounds, String note, Stamp stamp) {
        recommendation = new Recommendation(
                answer, grounds, note, stamp.by().id(), stamp.by().name(), stamp.on());
        decision = null;
        return happened(RECOMMEND, new CaseEvent.Recommended(number(), recommendation, stamp));
    }

    /**
     * Two pairs of eyes: the recommender never decides, the Chief included. What is approved is frozen here. On a
     * declaration the second pair is the supervising official's, so that the officer who worked the case may sign (T-8).
     *
     * @param despite why it is approved against or without the prosecutor's view; null where that was not needed
     * @param signer who will sign in ink and is named on the form
     * @param supervisor the supervising official who signs a declaration too; null for a certification
     */
    public CaseEvent.Approved approve(
            String despite,
            Signer signer,
            Signer supervisor,
            AgencyFacts agency,
            List<MissingItem> missing,
            Stamp stamp) {
        var rules = deciding(APPROVE, stamp)
                .must(
                        recommendation == null || recommendation.answer() == Recommendation.Answer.CERTIFY,
                        RECOMMENDED_FOR_IT)
                .must(!needsAnswerToProsecutor() || given(despite), DA_VIEW_ANSWERED, "reason")
                .must(signer != null && signer.authorized(), SIGNER_HAS_AUTHORITY, "signer")
                .must(signer == null || !isLockedOut(signer.id()), SIGNER_NOT_LOCKED_OUT, "signer")
                .must(form.signatures() == 2 || isNotTheRecommender(signer), SIGNED_BY_ANOTHER, "signer")
                .must(restsOnStandingRecords(helpfulness), ANSWER_RESTS_ON_RECORDS, "helpfulness")
                .must(
                        victimCooperation == null || log().stillHolds(victimCooperation.restsOn()),
                        ANSWER_RESTS_ON_RECORDS,
                        "victimCooperation");
        guardSupervisor(rules, signer, supervisor);
        guardForm(rules, missing).hold();
        decision = new Decision(
                Decision.Answer.APPROVED,
                despite,
                null,
                signer.id(),
                stamp.by().id(),
                stamp.by().name(),
                stamp.on(),
                supervisor == null ? null : supervisor.id());
        certificateId = Ids.next();
        return happened(
                APPROVE,
                new CaseEvent.Approved(
                        number(),
                        certificateId,
                        snapshot(agency, signer.facts(), supervisor == null ? null : supervisor.facts()),
                        decision,
                        stamp));
    }

    /** T-8: a declaration names the officer and, as another person, the supervising official. */
    void guardSupervisor(Rules rules, Signer signer, Signer supervisor) {
        rules.must(form.signatures() == 1 || supervisor != null, SUPERVISOR_NAMED, "supervisor")
                .must(form.signatures() == 2 || supervisor == null, ONE_SIGNATURE_ONLY, "supervisor")
                .must(supervisor == null || supervisor.authorized(), SUPERVISOR_HAS_AUTHORITY, "supervisor")
                .must(supervisor == null || !isLockedOut(supervisor.id()), SIGNER_NOT_LOCKED_OUT, "supervisor")
                .must(isNotTheRecommender(supervisor), SIGNED_BY_ANOTHER, "supervisor")
                .must(
                        supervisor == null || signer == null || !supervisor.id().equals(signer.id()),
                        SUPERVISOR_IS_ANOTHER,
                        "supervisor");
    }

    boolean isNotTheRecommender(Signer signer) {
        return signer == null || recommendation == null || !signer.id().equals(recommendation.by());
    }

    /** Sends the case back; {@code consultAgain} where what must change is something the prosecutor should see first. */
    public CaseEvent.Returned returnForWork(String reason, boolean consultAgain, Stamp stamp) {
        deciding(RETURN_FOR_WORK, stamp)
                .must(given(reason), REASON_GIVEN, "reason")
                .hold();
        if (consultAgain) {
            asked().nextRound();
        }
        recommendation = null;
        return happened(RETURN_FOR_WORK, new CaseEvent.Returned(number(), reason, consultAgain, stamp));
    }

    /** MA-4 (ii): in writing, without prejudice, tied to the policy. Grounds default to those recommended. */
    public CaseEvent.Denied deny(String reason, DenialGrounds grounds, Stamp stamp) {
        var rests = grounds != null
                ? grounds
                : recommendation != null && recommendation.grounds() != null
                        ? recommendation.grounds()
                        : DenialGrounds.NONE;
        var rules = deciding(DENY, stamp).must(given(reason), REASON_GIVEN, "reason");
        rests.guard(rules, form, log().showsRefusal(), isExemptFromCooperation());
        rules.hold();
        decision = new Decision(
                Decision.Answer.DENIED,
                reason,
                rests,
                null,
                stamp.by().id(),
                stamp.by().name(),
                stamp.on(),
                null);
        var asked = request;
        return happened(DENY, new CaseEvent.Denied(number(), asked, form, decision, stamp));
    }

    Rules deciding(Move move, Stamp stamp) {
        return rules(move, stamp)
                .must(stamp.by().mayDecide(), DECIDER_HAS_AUTHORITY)
                .must(recommendation == null || !stamp.by().id().equals(recommendation.by()), DECIDED_BY_ANOTHER)
                .must(!stamp.by().id().equals(barredFromDeciding), SECOND_LOOK_BY_ANOTHER);
    }

    /** A second look, with its own clock; the first decision stays in the timeline (practice 7). */
    public CaseEvent.Reconsidered reconsider(String evidence, boolean byAnother, Deadline due, Stamp stamp) {
        rules(RECONSIDER, stamp).must(given(evidence), REASON_GIVEN, "reason").hold();
        barredFromDeciding = byAnother ? decision.by() : null;
        asked().nextRound();
        recommendation = null;
        decision = null;
        due(due);
        return happened(RECONSIDER, new CaseEvent.Reconsidered(number(), evidence, due, stamp));
    }
}
