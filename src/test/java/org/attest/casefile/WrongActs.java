package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attest.shared.Actor;

/** Wrong conditions of the recommendation and the decision. */
final class WrongActs {
    static final List<MissingItem> NOTHING = List.of();
    static final List<MissingItem> ONE =
            List.of(new MissingItem("Part 3", "3", "criminalActivity.citations", "Cite the statute"));
    private final List<Wrong> all = new ArrayList<>();

    static List<Wrong> all() {
        var wrong = new WrongActs();
        wrong.recommendation();
        wrong.decision();
        return wrong.all;
    }

    private void recommendation() {
        add(
                ASSIGNED_TO_YOU,
                "another certifier recommends",
                CaseFixture::answered,
                kase -> certify(kase, OTHER_CERTIFIER));
        add(
                ASSIGNED_TO_YOU,
                "another certifier recommends denial",
                CaseFixture::answered,
                kase -> kase.recommendDenial(grounds(), null, stamp(OTHER_CERTIFIER)));
        add(YOU_ARE_DESIGNATED, "designation over", CaseFixture::answered, kase -> certify(kase, lapsed(CERTIFIER)));
        add(
                YOU_ARE_DESIGNATED,
                "designation over, denial",
                CaseFixture::answered,
                kase -> kase.recommendDenial(grounds(), null, stamp(lapsed(CERTIFIER))));
        add(VICTIM_CONFIRMED, "Part 1 not confirmed", CaseFixture::unconfirmed, kase -> certify(kase, CERTIFIER));
        add(
                VICTIM_CONFIRMED,
                "Part 1 not confirmed, denial",
                CaseFixture::unconfirmed,
                kase -> kase.recommendDenial(grounds(), null, stamp(CERTIFIER)));
        add(CONSULTATION_SETTLED, "never consulted", CaseFixture::inReview, kase -> certify(kase, CERTIFIER));
        add(
                CONSULTATION_SETTLED,
                "the office wants more",
                () -> answered(OfficeResponse.Outcome.MORE_INFORMATION_NEEDED),
                kase -> certify(kase, CERTIFIER));
        add(
                CONSULTATION_SETTLED,
                "answered before the case was returned to consult",
                WrongActs::returnedToConsult,
                kase -> certify(kase, CERTIFIER));
        add(
                FORM_COMPLETE,
                "an item missing",
                CaseFixture::answered,
                kase -> kase.recommendCertification(null, ONE, stamp(CERTIFIER)));
        add(
                FORM_COMPLETE,
                "never checked",
                CaseFixture::answered,
                kase -> kase.recommendCertification(null, null, stamp(CERTIFIER)));
        for (var answers : new Helpfulness[] {
            new Helpfulness(null, null, null, null, null),
            new Helpfulness(said(true), null, null, null, null),
            new Helpfulness(said(true), said(false), null, null, null),
            new Helpfulness(said(false), said(true), null, null, null),
            new Helpfulness(said(true), said(null), null, null, null),
        }) {
            add(
                    INFORMATION_AND_HELP_AFFIRMED,
                    "answers " + MoveMaker.json(answers),
                    () -> with(answers),
                    kase -> certify(kase, CERTIFIER));
        }
        add(
                ANSWER_RESTS_ON_RECORDS,
                "a record was corrected since",
                () -> corrected(answered()),
                kase -> certify(kase, CERTIFIER));
        for (Recommender how : List.<Recommender>of(
                (kase, grounds) -> kase.recommendDenial(grounds, null, stamp(CERTIFIER)),
                (kase, grounds) -> CaseFixture.recommended(kase).deny("typed", grounds, stamp(CHIEF)))) {
            everyPartOf(how);
        }
    }

    private interface Recommender {
        void deny(CertificationCase kase, DenialGrounds grounds);
    }

    private void everyPartOf(Recommender how) {
        var good = DenialReason.NOT_QUALIFYING;
        add(
                DENIAL_REASON_CHOSEN,
                "no reason",
                CaseFixture::answered,
                kase -> how.deny(kase, new DenialGrounds(null, "4.1", "p. 2", "typed")));
        add(
                POLICY_SECTION_NAMED,
                "no section",
                CaseFixture::answered,
                kase -> how.deny(kase, new DenialGrounds(good, " ", "p. 2", "typed")));
        add(
                REPORT_LINE_QUOTED,
                "no report line",
                CaseFixture::answered,
                kase -> how.deny(kase, new DenialGrounds(good, "4.1", null, "typed")));
        add(
                PLAIN_REASON_GIVEN,
                "no plain words",
                CaseFixture::answered,
                kase -> how.deny(kase, new DenialGrounds(good, "4.1", "p. 2", "")));
        for (var outcome : new CooperationEntry.Outcome[] {
            null, CooperationEntry.Outcome.NO_ANSWER, CooperationEntry.Outcome.UNABLE, CooperationEntry.Outcome.AGREED
        }) {
            add(
                    REFUSAL_ON_RECORD,
                    "a request that ended in " + outcome,
                    () -> asked(outcome, false),
                    kase -> how.deny(
                            kase, new DenialGrounds(DenialReason.UNREASONABLE_REFUSAL, "4.1", "p. 2", "typed")));
        }
        add(
                REFUSAL_ON_RECORD,
                "the refusal was a mistake",
                () -> asked(CooperationEntry.Outcome.REFUSED, true),
                kase -> how.deny(kase, new DenialGrounds(DenialReason.UNREASONABLE_REFUSAL, "4.1", "p. 2", "typed")));
    }

    private void decision() {
        for (var by : List.of(OTHER_CERTIFIER, lapsed(ACTING_HEAD), LIAISON, INTAKE)) {
            add(
                    DECIDER_HAS_AUTHORITY,
                    by.name() + " approves",
                    CaseFixture::recommended,
                    kase -> approve(kase, null, CHIEF, NOTHING, by));
            add(
                    DECIDER_HAS_AUTHORITY,
                    by.name() + " denies",
                    CaseFixture::recommended,
                    kase -> kase.deny("typed", CaseFixture.grounds(), stamp(by)));
            add(
                    DECIDER_HAS_AUTHORITY,
                    by.name() + " returns",
                    CaseFixture::recommended,
                    kase -> kase.returnForWork("typed", false, stamp(by)));
            add(
                    DECIDER_HAS_AUTHORITY,
                    by.name() + " revokes",
                    CaseFixture::issued,
                    kase -> kase.revoke(revocation(), stamp(by)));
        }
        for (var by : List.of(CHIEF, ACTING_HEAD)) {
            Supplier<CertificationCase> own = () -> recommendedBy(by);
            var another = by == CHIEF ? ACTING_HEAD : CHIEF;
            add(
                    DECIDED_BY_ANOTHER,
                    by.name() + " approves the own",
                    own,
                    kase -> approve(kase, null, another, NOTHING, by));
            add(
                    DECIDED_BY_ANOTHER,
                    by.name() + " denies the own",
                    own,
                    kase -> kase.deny("typed", CaseFixture.grounds(), stamp(by)));
            add(
                    DECIDED_BY_ANOTHER,
                    by.name() + " returns the own",
                    own,
                    kase -> kase.returnForWork("typed", false, stamp(by)));
        }
        add(
                SECOND_LOOK_BY_ANOTHER,
                "the denier approves",
                WrongActs::secondLook,
                kase -> approve(kase, null, CHIEF, NOTHING, CHIEF));
        add(
                SECOND_LOOK_BY_ANOTHER,
                "the denier denies again",
                WrongActs::secondLook,
                kase -> kase.deny("typed", CaseFixture.grounds(), stamp(CHIEF)));
        add(
                RECOMMENDED_FOR_IT,
                "a denial was recommended",
                CaseFixture::recommendedForDenial,
                kase -> approve(kase, null, CHIEF, NOTHING, CHIEF));
        for (var outcome : List.of(OfficeResponse.Outcome.OBJECTION, OfficeResponse.Outcome.CONFLICT_OF_INTEREST)) {
            add(
                    DA_VIEW_ANSWERED,
                    outcome + " not answered",
                    () -> CaseFixture.recommended(answered(outcome)),
                    kase -> approve(kase, " ", CHIEF, NOTHING, CHIEF));
        }
        add(
                DA_VIEW_ANSWERED,
                "silence not answered",
                () -> CaseFixture.recommended(unanswered()),
                kase -> approve(kase, null, CHIEF, NOTHING, CHIEF));
        add(
                SIGNER_HAS_AUTHORITY,
                "signer not designated",
                CaseFixture::recommended,
                kase -> approve(kase, null, OTHER_CERTIFIER, NOTHING, CHIEF));
        add(
                SIGNER_HAS_AUTHORITY,
                "nobody signs",
                CaseFixture::recommended,
                kase -> kase.approve(null, null, null, agency(), NOTHING, stamp(CHIEF)));
        add(
                SIGNER_NOT_LOCKED_OUT,
                "signer locked out",
                () -> WrongFacts.lockedOut(CaseFixture.recommended(), ACTING_HEAD),
                kase -> approve(kase, null, ACTING_HEAD, NOTHING, CHIEF));
        add(
                SIGNED_BY_ANOTHER,
                "the recommender is to sign",
                () -> recommendedBy(ACTING_HEAD),
                kase -> approve(kase, null, ACTING_HEAD, NOTHING, CHIEF));
        add(
                FORM_COMPLETE,
                "approved with an item missing",
                CaseFixture::recommended,
                kase -> approve(kase, null, CHIEF, ONE, CHIEF));
        add(
                FORM_COMPLETE,
                "approved unchecked",
                CaseFixture::recommended,
                kase -> approve(kase, null, CHIEF, null, CHIEF));
        add(
                ANSWER_RESTS_ON_RECORDS,
                "corrected while it waited",
                () -> corrected(CaseFixture.recommended()),
                kase -> approve(kase, null, CHIEF, NOTHING, CHIEF));
        add(
                REASON_GIVEN,
                "denied without a word",
                CaseFixture::recommendedForDenial,
                kase -> kase.deny(null, null, stamp(CHIEF)));
        add(
                REASON_GIVEN,
                "returned without a word",
                CaseFixture::recommended,
                kase -> kase.returnForWork("", false, stamp(CHIEF)));
        add(
                REASON_GIVEN,
                "reconsidered without evidence",
                CaseFixture::denied,
                kase -> kase.reconsider(null, true, DUE, stamp(CERTIFIER)));
    }

    // ---- otherwise right -----------------------------------------------------------------------------------------

    private void add(CaseRule rule, String what, Supplier<CertificationCase> given, Consumer<CertificationCase> move) {
        all.add(new Wrong(rule, what, given, move));
    }

    private static void certify(CertificationCase kase, Actor by) {
        kase.recommendCertification("typed", NOTHING, stamp(by));
    }

    static void approve(CertificationCase kase, String despite, Actor signer, List<MissingItem> missing, Actor by) {
        kase.approve(despite, signer(signer), null, agency(), missing, stamp(by));
    }

    private static Helpfulness.Answer said(Boolean yes) {
        return new Helpfulness.Answer(yes, null);
    }

    private static CertificationCase with(Helpfulness answers) {
        var kase = answered();
        kase.recordHelpfulness(answers, stamp(CERTIFIER));
        return kase;
    }

    private static CertificationCase corrected(CertificationCase kase) {
        kase.correctCooperation(kase.cooperation().get(0).id(), statement(), stamp(CERTIFIER));
        return kase;
    }

    private static CertificationCase returnedToConsult() {
        var kase = CaseFixture.recommended();
        kase.returnForWork("typed", true, stamp(CHIEF));
        return kase;
    }

    private static CertificationCase asked(CooperationEntry.Outcome outcome, boolean corrected) {
        var kase = answered();
        var request = entry(CooperationEntry.Kind.REASONABLE_REQUEST, outcome, "typed");
        UUID record = kase.logCooperation(request, stamp(CERTIFIER)).record();
        if (corrected) {
            kase.correctCooperation(record, statement(), stamp(CERTIFIER));
        }
        return kase;
    }

    static CertificationCase recommendedBy(Actor by) {
        var kase = answered();
        kase.assignTo(candidate(by), "typed", stamp(INTAKE));
        kase.recommendCertification(null, NOTHING, stamp(by));
        return kase;
    }

    static CertificationCase secondLook() {
        var kase = denied();
        kase.reconsider("typed", true, DUE, stamp(CERTIFIER));
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER));
        kase.respond(CaseFixture.asked(kase), response(OfficeResponse.Outcome.NO_OBJECTION), stamp(LIAISON));
        return CaseFixture.recommended(kase);
    }
}
