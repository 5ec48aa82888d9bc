package org.attest.casefile;

import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.attest.casefile.CertificationCase.Opening;

/** Wrong conditions from the opening to the consultation. */
final class WrongFacts {
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final RequestDetails NAMELESS = new RequestDetails(
            RECEIVED_ON,
            RequestDetails.Channel.EMAIL,
            RequestDetails.Requester.VICTIM,
            null,
            " ",
            null,
            null,
            null,
            false,
            null,
            null);
    private final List<Wrong> all = new ArrayList<>();

    static List<Wrong> all() {
        var wrong = new WrongFacts();
        wrong.opening();
        wrong.sections();
        wrong.people();
        wrong.consultation();
        return wrong.all;
    }

    private void opening() {
        open(RECEIVED_BY_TODAY, "received tomorrow", of(request(TOMORROW, RequestDetails.Requester.VICTIM)), null);
        open(RECEIVED_BY_TODAY, "no day of receipt", of(request(null, RequestDetails.Requester.VICTIM)), null);
        open(REQUESTER_NAMED, "nobody named", of(NAMELESS), null);
        open(FORM_CHOSEN, "no form", new Opening(null, request(), null, null, null), null);
        open(BORN_BY_TODAY, "born tomorrow", new Opening(FormKind.I_918B, request(), born(TOMORROW), null, null), null);
        open(CRIME_BY_TODAY, "crime tomorrow", new Opening(FormKind.I_918B, request(), null, on(TOMORROW), null), null);
        var again = new Opening(FormKind.I_918B, request(), null, null, Prior.Reason.EXTENSION);
        for (var stage : Stage.values()) {
            if (stage != Stage.ISSUED) {
                open(PRIOR_WAS_ISSUED, "earlier case is " + stage, again, in(stage));
            }
        }
        open(REASON_TO_CERTIFY_AGAIN_GIVEN, "no reason to certify again", of(request()), issued());
        var lockedOut = issued();
        lockedOut.lockOut(CERTIFIER.id(), CERTIFIER.name(), "typed", stamp(CHIEF));
        open(NOT_LOCKED_OUT, "locked out of the earlier case", again, lockedOut);
    }

    private void sections() {
        var by = stamp(CERTIFIER);
        add(
                RECEIVED_BY_TODAY,
                "request moved to tomorrow",
                kase -> kase.recordRequest(request(TOMORROW, RequestDetails.Requester.VICTIM), DUE, by));
        add(REQUESTER_NAMED, "request without a name", kase -> kase.recordRequest(NAMELESS, DUE, by));
        add(BORN_BY_TODAY, "victim born tomorrow", kase -> kase.recordVictim(born(TOMORROW), by));
        add(CRIME_BY_TODAY, "crime dated tomorrow", kase -> kase.recordCriminalActivity(on(TOMORROW), by));
        add(
                CHANNEL_EXPIRES,
                "safe for ever",
                kase -> kase.recordSafeContact(
                        new SafeContact(List.of(channel(SafeContact.Channel.Kind.PHONE, true, null))), by));
        add(HELPED_BY_TODAY, "helped tomorrow", kase -> kase.logCooperation(dated(TOMORROW), by));
        add(HELPED_BY_TODAY, "helped on no day", kase -> kase.logCooperation(dated(null), by));
        add(
                HELPED_BY_TODAY,
                "corrected to tomorrow",
                kase -> kase.correctCooperation(first(kase), dated(TOMORROW), by));
        add(
                NO_SUCH_RECORD,
                "corrects an unknown record",
                kase -> kase.correctCooperation(UUID.randomUUID(), statement(), by));
        add(NO_SUCH_RECORD, "corrects nothing", kase -> kase.correctCooperation(null, statement(), by));
        add(
                SUPERSEDED_ONCE,
                "corrected twice",
                WrongFacts::corrected,
                kase -> kase.correctCooperation(first(kase), statement(), by));
        add(
                ANSWER_RESTS_ON_RECORDS,
                "rests on an unknown record",
                kase -> kase.recordHelpfulness(helpful(UUID.randomUUID()), by));
        add(
                ANSWER_RESTS_ON_RECORDS,
                "rests on a superseded record",
                WrongFacts::corrected,
                kase -> kase.recordHelpfulness(helpful(first(kase)), by));
        add(SILENCE_IS_NO_REFUSAL, "refusal read from silence", kase -> {
            var silent = kase.logCooperation(
                            entry(CooperationEntry.Kind.CONTACT_ATTEMPT, CooperationEntry.Outcome.NO_ANSWER, null), by)
                    .record();
            kase.recordHelpfulness(
                    new Helpfulness(null, null, new Helpfulness.Answer(true, List.of(silent)), null, null), by);
        });
    }

    private void people() {
        var by = stamp(INTAKE);
        add(
                CERTIFIER_DESIGNATED,
                "certifier without designation today",
                CaseFixture::received,
                kase -> kase.assignTo(candidate(lapsed(CERTIFIER)), "typed", by));
        add(
                CERTIFIER_DESIGNATED,
                "nobody to assign to",
                CaseFixture::received,
                kase -> kase.assignTo(null, "typed", by));
        add(
                CERTIFIER_NOT_LOCKED_OUT,
                "certifier locked out",
                () -> lockedOut(received(), OTHER_CERTIFIER),
                kase -> kase.assignTo(candidate(OTHER_CERTIFIER), "typed", by));
        add(
                OVERRIDE_EXPLAINED,
                "chosen without a note",
                CaseFixture::received,
                kase -> kase.assignTo(candidate(CERTIFIER), " ", by));
        add(
                LOCK_OUT_EXPLAINED,
                "locked out without a reason",
                kase -> kase.lockOut(INTAKE.id(), INTAKE.name(), null, stamp(CHIEF)));
        add(
                LOCKED_OUT_ONCE,
                "locked out twice",
                () -> lockedOut(received(), OTHER_CERTIFIER),
                kase -> kase.lockOut(OTHER_CERTIFIER.id(), OTHER_CERTIFIER.name(), "typed", stamp(CHIEF)));
        keeping();
    }

    private void keeping() {
        add(
                LOCKED_OUT_NOW,
                "nobody to let in",
                CaseFixture::received,
                kase -> kase.liftLockOut(INTAKE.id(), "typed", stamp(CHIEF)));
        add(
                LIFTING_EXPLAINED,
                "let in without a reason",
                () -> lockedOut(received(), OTHER_CERTIFIER),
                kase -> kase.liftLockOut(OTHER_CERTIFIER.id(), " ", stamp(CHIEF)));
        add(
                LIFTING_EXPLAINED,
                "restriction lifted without a reason",
                () -> MoveMaker.ready(Move.LIFT_RESTRICTION),
                kase -> kase.liftRestriction(null, stamp(CHIEF)));
        add(
                DECIDER_HAS_AUTHORITY,
                "restriction lifted by a certifier",
                () -> MoveMaker.ready(Move.LIFT_RESTRICTION),
                kase -> kase.liftRestriction("typed", stamp(CERTIFIER)));
        add(
                DECIDER_HAS_AUTHORITY,
                "let in by a certifier",
                () -> lockedOut(received(), OTHER_CERTIFIER),
                kase -> kase.liftLockOut(OTHER_CERTIFIER.id(), "typed", stamp(CERTIFIER)));
        add(
                RESTRICTED_NOW,
                "no restriction to lift",
                CaseFixture::received,
                kase -> kase.liftRestriction("typed", stamp(CHIEF)));
        add(
                RESTRICTION_EXPLAINED,
                "restricted without a reason",
                CaseFixture::received,
                kase -> kase.restrict(MoveMaker.keptTo(CERTIFIER), null, stamp(CHIEF)));
        add(
                NAMED_NOT_LOCKED_OUT,
                "kept to somebody who is locked out",
                () -> lockedOut(received(), OTHER_CERTIFIER),
                kase -> kase.restrict(MoveMaker.keptTo(OTHER_CERTIFIER), "typed", stamp(CHIEF)));
        var cause = EmergencyOpening.Cause.ANOTHER_CAUSE;
        var until = stamp(CHIEF).at().toInstant().plusSeconds(60);
        add(
                EMERGENCY_NEEDED,
                "an emergency where nothing is restricted",
                CaseFixture::received,
                kase -> kase.openInEmergency(cause, "typed", until, stamp(OTHER_CERTIFIER)));
        add(
                EMERGENCY_CAUSE_CHOSEN,
                "an emergency without a cause",
                () -> MoveMaker.ready(Move.OPEN_IN_EMERGENCY),
                kase -> kase.openInEmergency(null, "typed", until, stamp(OTHER_CERTIFIER)));
        add(
                EMERGENCY_EXPLAINED,
                "an emergency without words",
                () -> MoveMaker.ready(Move.OPEN_IN_EMERGENCY),
                kase -> kase.openInEmergency(cause, " ", until, stamp(OTHER_CERTIFIER)));
    }

    private void consultation() {
        add(VICTIM_NAMED, "no victim", WrongFacts::withoutVictim, WrongFacts::consult);
        add(
                INCIDENT_NAMED,
                "no incident",
                () -> with(activity(List.of(), Set.of(QualifyingCrime.STALKING))),
                WrongFacts::consult);
        add(CRIME_NAMED, "no crime", () -> with(activity(List.of("26-1"), Set.of())), WrongFacts::consult);
        add(
                CRIME_NAMED,
                "an attempt at nothing",
                () -> with(activity(List.of("26-1"), Set.of(QualifyingCrime.ATTEMPT))),
                WrongFacts::consult);
        add(COOPERATION_SHOWN, "no record and no reason", WrongFacts::withoutCooperation, WrongFacts::consult);
        add(
                COOPERATION_SHOWN,
                "no record and no question",
                WrongFacts::withoutCooperation,
                kase -> kase.consult(null, OFFICE, "Invented Police", stamp(CERTIFIER)));
        add(OFFICE_KNOWN, "no office", kase -> kase.consult(QUESTION, null, "Invented Police", stamp(CERTIFIER)));
        add(
                YOU_ARE_DESIGNATED,
                "consulted without designation today",
                kase -> kase.consult(QUESTION, OFFICE, "Invented Police", stamp(lapsed(CERTIFIER))));
        var by = stamp(LIAISON);
        add(
                NO_SUCH_CONSULTATION,
                "answers an unknown brief",
                CaseFixture::inConsultation,
                kase -> kase.respond(UUID.randomUUID(), response(OfficeResponse.Outcome.NO_OBJECTION), by));
        add(
                NO_SUCH_CONSULTATION,
                "no response to an unknown brief",
                CaseFixture::inConsultation,
                kase -> kase.recordNoResponse(UUID.randomUUID(), stamp(CERTIFIER)));
        add(
                CONSULTATION_OPEN,
                "answers the earlier brief",
                WrongFacts::consultedTwice,
                kase -> kase.respond(firstAsked(kase), response(OfficeResponse.Outcome.NO_OBJECTION), by));
        add(
                CONSULTATION_OPEN,
                "no response to the earlier brief",
                WrongFacts::consultedTwice,
                kase -> kase.recordNoResponse(firstAsked(kase), stamp(CERTIFIER)));
        add(
                OBJECTION_EXPLAINED,
                "objects without a reason",
                CaseFixture::inConsultation,
                kase -> kase.respond(
                        asked(kase), new OfficeResponse(OfficeResponse.Outcome.OBJECTION, "", null, "typed"), by));
        for (var outcome :
                List.of(OfficeResponse.Outcome.FACT_CORRECTION, OfficeResponse.Outcome.MORE_INFORMATION_NEEDED)) {
            add(
                    CORRECTION_GIVEN,
                    outcome + " without comments",
                    CaseFixture::inConsultation,
                    kase -> kase.respond(asked(kase), new OfficeResponse(outcome, "typed", null, null), by));
        }
        add(
                WAIT_IS_OVER,
                "given up on the last day",
                CaseFixture::inConsultation,
                kase -> kase.recordNoResponse(asked(kase), stamp(CERTIFIER, ANSWER_BY)));
        add(
                NO_SUCH_CONSULTATION,
                "reminds of an unknown brief",
                CaseFixture::inConsultation,
                kase -> kase.remind(UUID.randomUUID(), reminder(), stamp(CERTIFIER)));
        add(
                CONSULTATION_OPEN,
                "reminds of the earlier brief",
                WrongFacts::consultedTwice,
                kase -> kase.remind(firstAsked(kase), reminder(), stamp(CERTIFIER)));
        add(
                YOU_ARE_DESIGNATED,
                "reminds without designation today",
                CaseFixture::inConsultation,
                kase -> kase.remind(asked(kase), reminder(), stamp(lapsed(CERTIFIER))));
        add(
                HOW_REMINDED,
                "reminds nobody knows how",
                CaseFixture::inConsultation,
                kase -> kase.remind(asked(kase), new Reminder(null, ANSWER_BY, null), stamp(CERTIFIER)));
        for (var day : new java.time.LocalDate[] {CONSULTED_ON.minusDays(1), TODAY.plusDays(1), null}) {
            add(
                    REMINDED_WHILE_IT_WAITED,
                    "reminded on " + day,
                    CaseFixture::inConsultation,
                    kase -> kase.remind(asked(kase), new Reminder(Reminder.How.EMAIL, day, null), stamp(CERTIFIER)));
        }
        add(
                YOU_ARE_DESIGNATED,
                "given up without designation today",
                CaseFixture::inConsultation,
                kase -> kase.recordNoResponse(asked(kase), stamp(lapsed(CERTIFIER))));
    }

    // ---- otherwise right -----------------------------------------------------------------------------------------

    private void open(CaseRule rule, String what, Opening opening, CertificationCase earlier) {
        all.add(new Wrong(
                rule,
                what,
                CaseFixture::received,
                kase -> CertificationCase.open(NUMBER, opening, earlier, DUE, stamp(CERTIFIER))));
    }

    private void add(CaseRule rule, String what, Consumer<CertificationCase> move) {
        add(rule, what, CaseFixture::inReview, move);
    }

    private void add(CaseRule rule, String what, Supplier<CertificationCase> given, Consumer<CertificationCase> move) {
        all.add(new Wrong(rule, what, given, move));
    }

    private static void consult(CertificationCase kase) {
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER));
    }

    private static Opening of(RequestDetails request) {
        return CaseFixture.opening(request);
    }

    private static UUID first(CertificationCase kase) {
        return kase.cooperation().get(0).id();
    }

    private static UUID firstAsked(CertificationCase kase) {
        return kase.consultations().get(0).id();
    }

    private static CertificationCase corrected() {
        var kase = inReview();
        kase.correctCooperation(first(kase), statement(), stamp(CERTIFIER));
        return kase;
    }

    static CertificationCase lockedOut(CertificationCase kase, org.attest.shared.Actor person) {
        kase.lockOut(person.id(), person.name(), "typed", stamp(ACTING_HEAD));
        return kase;
    }

    private static CertificationCase consultedTwice() {
        var kase = answered();
        consult(kase);
        return kase;
    }

    private static CertificationCase withoutVictim() {
        var kase = withoutCooperation(null);
        kase.logCooperation(statement(), stamp(CERTIFIER));
        return kase;
    }

    private static CertificationCase withoutCooperation() {
        return withoutCooperation(victim());
    }

    private static CertificationCase withoutCooperation(Victim victim) {
        var kase = CertificationCase.open(
                NUMBER, new Opening(FormKind.I_918B, request(), victim, activity(), null), null, DUE, stamp(INTAKE));
        kase.received(stamp(INTAKE));
        kase.assignTo(candidate(CERTIFIER), "typed", stamp(INTAKE));
        return kase;
    }

    private static CertificationCase with(CriminalActivity activity) {
        var kase = inReview();
        kase.recordCriminalActivity(activity, stamp(CERTIFIER));
        return kase;
    }

    private static Victim born(LocalDate day) {
        return new Victim(new FullName("Quimby", "Zelda", null), null, day, null, null, null, null, null, null);
    }

    private static CriminalActivity on(LocalDate day) {
        return new CriminalActivity(
                null,
                null,
                null,
                List.of(day),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CooperationEntry dated(LocalDate day) {
        return new CooperationEntry(
                day,
                CooperationEntry.Kind.TESTIFIED,
                "typed",
                CooperationEntry.HelpedBy.VICTIM,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
