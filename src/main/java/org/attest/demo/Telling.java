package org.attest.demo;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.function.BiFunction;
import org.attest.casefile.CaseEvent;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.CertificationCase;
import org.attest.casefile.CertificationCase.Office;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.casefile.Consultation;
import org.attest.casefile.OfficeResponse.Outcome;
import org.attest.casefile.Prior;
import org.attest.casefile.Revocation;
import org.attest.people.Person;
import org.attest.shared.Actor;
import org.attest.shared.Stamp;

/** Tells one invented case day by day: whoever may do it makes the case's own move, with the stamp of that past moment. */
class Telling {
    private final Desks desks;
    private final Cast cast;
    private final Tale tale;
    private final InventedFacts facts;
    private final InventedFile file;
    private final PastDays calendar;
    private CaseNumber number;
    private UUID certifier;

    Telling(Desks desks, Cast cast, Tale tale, ZonedDateTime now) {
        this.desks = desks;
        this.cast = cast;
        this.tale = tale;
        this.calendar = new PastDays(now, tale.age(), tale.index());
        this.facts = new InventedFacts(tale.index(), tale.twist(), calendar.today());
        this.file = new InventedFile(facts, tale.form());
    }

    // ---- openings ------------------------------------------------------------------------------------------------

    Telling openWithNothing() {
        return open(new Opening(tale.form(), facts.bareRequest(), null, null, null), null);
    }

    Telling open() {
        return open(new Opening(tale.form(), facts.request(), facts.victim(), null, null), null);
    }

    /** Continues an issued case, the facts of which come along (U-23); an ordinary opening where there is none. */
    Telling openAgain() {
        return desks.issuedLongAgo(tale.round())
                .map(earlier -> open(
                        new Opening(tale.form(), facts.request(), null, null, Prior.Reason.OLDER_THAN_SIX_MONTHS),
                        earlier))
                .orElseGet(this::open);
    }

    private Telling open(Opening opening, CaseNumber earlier) {
        number = desks.openings().open(opening, earlier, calendar.stamp(clerk()));
        return this;
    }

    // ---- the certifier's work ------------------------------------------------------------------------------------

    Telling assign(int days) {
        later(days);
        var next = certifier == null ? cast.certifier(tale.index()) : cast.certifier(tale.index() + 1);
        certifier = next.id();
        var candidate = desks.people().candidate(next, today());
        move(clerk(), (kase, stamp) -> kase.assignTo(candidate, "Chosen by a person: takes the cases in turn", stamp));
        return this;
    }

    Telling route(int days) {
        later(days);
        move(clerk(), (kase, stamp) -> {
            var choice = desks.routing().choose(kase, stamp.on());
            certifier = choice.certifier().id();
            return kase.assignTo(choice.certifier(), choice.why(), stamp);
        });
        return this;
    }

    Telling lockOut(int days) {
        later(days);
        var locked = cast.actor(certifier, today());
        move(
                chief(),
                (kase, stamp) ->
                        kase.lockOut(locked.id(), locked.name(), "Was the responding officer at the incident", stamp));
        return this;
    }

    /** Everything the form asks, and how the victim helped. */
    Telling record(int days) {
        later(days);
        file.entries().forEach(this::work);
        return this;
    }

    Telling giveDelayNotice(int days) {
        later(days);
        work((kase, stamp) ->
                kase.giveDelayNotice(InventedWords.delay(calendar.present().plusDays(21)), stamp));
        return this;
    }

    // ---- the District Attorney -----------------------------------------------------------------------------------

    Telling consult(int days) {
        later(days);
        var office = new Office(
                cast.office().id(), cast.office().name(), cast.agency().officeWaitDays());
        var question = InventedWords.QUESTION;
        work((kase, stamp) -> kase.consult(question, office, cast.agency().name(), stamp));
        return this;
    }

    Telling answer(int days, Outcome outcome) {
        later(days);
        var response = InventedWords.response(outcome);
        move(cast.liaison(tale.index()), (kase, stamp) -> kase.respond(asked(kase), response, stamp));
        return this;
    }

    Telling hearNothing(int days) {
        later(days);
        work((kase, stamp) -> kase.recordNoResponse(asked(kase), stamp));
        return this;
    }

    private static UUID asked(CertificationCase kase) {
        return kase.consultations().stream()
                .filter(asked -> asked.state() == Consultation.State.OPEN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    // ---- recommendation and decision -----------------------------------------------------------------------------

    Telling recommend(int days) {
        later(days);
        var agency = desks.people().facts(today());
        var signatories = signatories(cast.head(today()));
        work((kase, stamp) -> kase.recommendCertification(file.note(), signatories.missing(kase, agency), stamp));
        return this;
    }

    Telling recommendDenial(int days) {
        later(days);
        work((kase, stamp) -> kase.recommendDenial(file.denialGrounds(), null, stamp));
        return this;
    }

    /** By the head, named as signer; by another where the head may not decide it twice or the objection calls for it. */
    Telling approve(int days) {
        later(days);
        boolean byAnother = tale.plot() == Plot.ISSUED_AT_SECOND_LOOK || tale.plot() == Plot.APPROVED_DESPITE_OBJECTION;
        var head = cast.head(today());
        var decider = byAnother ? cast.otherThan(head.id(), today()) : head;
        var signatories = signatories(decider);
        var agency = desks.people().facts(today());
        var despite = tale.plot() == Plot.APPROVED_DESPITE_OBJECTION
                ? "The stage of a prosecution is no reason to withhold what the records show."
                : null;
        move(
                cast.actor(decider, today()),
                (kase, stamp) -> kase.approve(
                        despite,
                        signatories.official(),
                        signatories.supervisor(),
                        agency,
                        signatories.missing(kase, agency),
                        stamp));
        return this;
    }

    Telling sendBack(int days) {
        later(days);
        move(
                chief(),
                (kase, stamp) ->
                        kase.returnForWork("Name the second report, and quote the line on the injury.", false, stamp));
        return this;
    }

    Telling deny(int days) {
        later(days);
        move(
                chief(),
                (kase, stamp) -> kase.deny(
                        "Denied without prejudice: " + file.denialGrounds().plainReason(), null, stamp));
        return this;
    }

    Telling reconsider(int days) {
        later(days);
        var agency = cast.agency();
        work((kase, stamp) -> kase.reconsider(
                "The requester sent a letter of the hospital from the week of the crime.",
                agency.secondLookByAnother(),
                desks.deadlines().of(agency.jurisdiction(), kase.form(), stamp.on()),
                stamp));
        return this;
    }

    // ---- paper and leaving ---------------------------------------------------------------------------------------

    /** What {@code certificate/Signing} does at a desk, on a past day. */
    Telling sign(int days) {
        later(days);
        var signed = work((kase, stamp) -> Signatories.sign(kase, desks.people(), stamp));
        desks.keepScan(number, signed.stamp());
        return this;
    }

    /** On such a day that the last safe filing day is about a week ahead. */
    Telling signSoThatItLapsesSoon() {
        var inkOn = calendar.present().plusDays(7).minusMonths(6);
        return sign((int) (inkOn.toEpochDay() - today().toEpochDay()));
    }

    Telling handOver(int days) {
        later(days);
        work((kase, stamp) -> kase.deliver(InventedWords.delivery(kase, stamp.on()), stamp));
        return this;
    }

    Telling revoke(int days, Revocation.Kind kind) {
        later(days);
        move(chief(), (kase, stamp) -> kase.revoke(InventedWords.revocation(kind), stamp));
        return this;
    }

    Telling refer(int days) {
        later(days);
        move(clerk(), (kase, stamp) -> kase.refer(InventedWords.REFERRAL, stamp));
        return this;
    }

    Telling withdraw(int days) {
        later(days);
        work((kase, stamp) -> kase.withdrawRequest("The requester asks another office instead", stamp));
        return this;
    }

    // ---- hands ---------------------------------------------------------------------------------------------------

    private void later(int howMany) {
        calendar.pass(howMany);
    }

    private Signatories signatories(Person decider) {
        var officer = desks.people().find(certifier).orElseThrow();
        return Signatories.of(tale.form(), desks.people(), officer, decider, today());
    }

    private LocalDate today() {
        return calendar.today();
    }

    private Actor clerk() {
        return cast.actor(cast.clerk(tale.index()), today());
    }

    private Actor chief() {
        return cast.actor(cast.head(today()), today());
    }

    private <E extends CaseEvent> E work(BiFunction<CertificationCase, Stamp, E> move) {
        return move(cast.actor(certifier, today()), move);
    }

    private <E extends CaseEvent> E move(Actor by, BiFunction<CertificationCase, Stamp, E> move) {
        var stamp = calendar.stamp(by);
        return desks.cases().changeLatest(number, kase -> move.apply(kase, stamp));
    }
}
