package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each move tells one thing, and tells it without what is personal. */
class CaseEventTest {

    @ParameterizedTest
    @EnumSource
    void theFactsOfAMoveHoldNothingPersonalAndNothingTyped(Move move) {
        Arrays.stream(Stage.values())
                .filter(stage -> stage.after(move).isPresent())
                .map(stage -> MoveMaker.make(move, MoveMaker.ready(move, stage)))
                .forEach(CaseEventTest::isDiscreet);
    }

    @ParameterizedTest
    @EnumSource
    void anEventSaysWhoseCaseItIsAndWhoDidWhatWhen(Move move) {
        var stamp = stamp(MoveMaker.maker(move));
        var event = MoveMaker.make(move, MoveMaker.ready(move), stamp);
        assertThat(event.number()).isEqualTo(NUMBER);
        assertThat(event.stamp()).isEqualTo(stamp);
    }

    @Test
    void openingACaseAndWritingItsSectionsIsToldAsDiscreetly() {
        var by = stamp(CERTIFIER);
        var opening = new CertificationCase.Opening(FormKind.I_918B, request(), victim(), activity(), null);
        isDiscreet(CertificationCase.open(NUMBER, opening, null, DUE, by).received(by));
        isDiscreet(received().recordRequest(request(TODAY, RequestDetails.Requester.FAMILY), DUE, by));
        isDiscreet(received().recordCriminalActivity(activity(), by));
        isDiscreet(received().recordHelpfulness(helpful(), by));
        isDiscreet(received().recordFamilyMembers(familyMembers(), by));
        isDiscreet(answered().recommendDenial(grounds(), "typed", by));
        var kase = inReview();
        isDiscreet(kase.correctCooperation(kase.cooperation().get(0).id(), statement(), by));
    }

    @ParameterizedTest
    @EnumSource
    void everyMoveIsCountedOnce(Move move) throws ReflectiveOperationException {
        var kase = MoveMaker.ready(move);
        var before = moves(kase);
        MoveMaker.make(move, kase);
        assertThat(moves(kase)).isEqualTo(before + 1);
    }

    @Test
    void whatWasTypedIsTheContentOfTheEvent() {
        var typed = Set.of(
                Move.ASSIGN,
                Move.LOCK_OUT,
                Move.LIFT_LOCK_OUT,
                Move.RESTRICT,
                Move.LIFT_RESTRICTION,
                Move.OPEN_IN_EMERGENCY,
                Move.RESPOND,
                Move.REMIND,
                Move.RECOMMEND,
                Move.APPROVE,
                Move.RETURN_FOR_WORK,
                Move.DENY,
                Move.RECONSIDER,
                Move.REOPEN,
                Move.DELIVER,
                Move.GIVE_DELAY_NOTICE,
                Move.REFER,
                Move.WITHDRAW_REQUEST,
                Move.REVOKE,
                Move.LOG_COOPERATION,
                Move.RECORD_SAFE_CONTACT,
                Move.IMPORT,
                Move.FILE_PAPER);
        for (var move : typed) {
            assertThat(MoveMaker.json(
                            MoveMaker.make(move, MoveMaker.ready(move)).content()))
                    .as(move.name())
                    .contains("typed");
        }
    }

    @Test
    void aWrittenSectionNamesThePartsThatChangedAndNoValue() {
        var before = victim();
        var after = new Victim(
                new FullName("Newname", "Zelda", null),
                before.otherNames(),
                before.bornOn(),
                before.sex(),
                null,
                before.kind(),
                before.incapacitated(),
                null,
                null);
        assertThat(Changed.between(before, after)).containsExactly("aNumber", "name");
        assertThat(Changed.between(before, before)).isEmpty();
        assertThat(Changed.between(null, after))
                .isEqualTo(new TreeSet<>(Set.of("name", "otherNames", "bornOn", "sex", "kind", "incapacitated")));
        assertThat(inReview().recordVictim(after, stamp(CERTIFIER)).facts())
                .containsEntry("changed", "aNumber, name")
                .containsEntry("section", "VICTIM");
    }

    @Test
    void nothingPersonalIsInTheWordsThatALogWouldPrint() {
        Function<Object, String> words = String::valueOf;
        var kase = in(Stage.ISSUED);
        for (var part : new Object[] {
            kase,
            kase.victim(),
            kase.request(),
            kase.criminalActivity(),
            kase.helpfulness(),
            kase.familyMembers(),
            kase.safeContact(),
            kase.recommendation(),
            kase.decision(),
            kase.cooperation().get(0),
            kase.cooperation().get(0).entry(),
            kase.consultations().get(0).brief(),
            kase.consultations().get(0).response(),
            delayNotice(),
            reminder(),
            MoveMaker.make(Move.REMIND, inConsultation()),
            delivery(null, null),
            revocation(),
            referral(),
            grounds(),
            kase.snapshot(agency(), null),
            victim().name(),
            QUESTION,
            new LockOut(null, "n", "typed", null, null),
            safeContact().channels().get(0),
            familyMembers().members().get(0),
            opening(request()),
            kase.assignment(),
            MoveMaker.make(Move.LOCK_OUT, issued()),
            MoveMaker.make(Move.LIFT_LOCK_OUT, MoveMaker.ready(Move.LIFT_LOCK_OUT)),
            MoveMaker.make(Move.RESTRICT, issued()),
            MoveMaker.make(Move.LIFT_RESTRICTION, MoveMaker.ready(Move.LIFT_RESTRICTION)),
            MoveMaker.make(Move.OPEN_IN_EMERGENCY, MoveMaker.ready(Move.OPEN_IN_EMERGENCY)),
            MoveMaker.make(Move.RETURN_FOR_WORK, recommended()),
            MoveMaker.make(Move.RECONSIDER, denied()),
            MoveMaker.make(Move.RECORD_SAFE_CONTACT, issued())
        }) {
            PERSONAL.forEach(secret -> assertThat(words.apply(part)).doesNotContain(secret));
        }
    }

    private static void isDiscreet(CaseEvent event) {
        PERSONAL.forEach(secret -> assertThat(event.facts().toString()).doesNotContain(secret));
        assertThat(event.facts().values()).doesNotContainNull();
    }

    private static int moves(CertificationCase kase) throws ReflectiveOperationException {
        var moves = CaseState.class.getDeclaredField("moves");
        moves.setAccessible(true);
        return moves.getInt(kase);
    }
}
