package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;

import java.util.List;
import org.attest.shared.Actor;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may not act on a case, whatever their role: U-2, design section 2. */
class FourEyesTest {

    @Test
    void whoeverRecommendedACaseCannotDecideItTheChiefIncluded() {
        for (var by : List.of(CHIEF, ACTING_HEAD)) {
            var kase = WrongActs.recommendedBy(by);
            assertThat(refusal(() -> approve(kase, by)).broken()).containsExactly(DECIDED_BY_ANOTHER);
            assertThat(kase.stage()).isEqualTo(Stage.AWAITING_DECISION);
            approve(kase, by == CHIEF ? ACTING_HEAD : CHIEF);
            assertThat(kase.stage()).isEqualTo(Stage.APPROVED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whoIsLockedOutMakesNoMoveAndChangesNothing(Move move) {
        var kase = MoveMaker.ready(move);
        var maker = MoveMaker.maker(move);
        kase.lockOut(maker.id(), maker.name(), "typed", stamp(ACTING_HEAD));
        var before = MoveMaker.state(kase);
        assertThat(refusal(() -> MoveMaker.make(move, kase)).broken()).contains(NOT_LOCKED_OUT);
        assertThat(MoveMaker.state(kase)).isEqualTo(before);
    }

    @Test
    void aLockOutHoldsWhateverAuthorityThePersonGainsLater() {
        var kase = WrongFacts.lockedOut(recommended(), OTHER_CERTIFIER);
        var promoted = new Actor(OTHER_CERTIFIER.id(), OTHER_CERTIFIER.name(), CHIEF.holds());
        assertThat(refusal(() -> kase.deny("typed", grounds(), stamp(promoted))).broken())
                .containsExactly(NOT_LOCKED_OUT);
    }

    @Test
    void aCaseLosesItsCertifierWhenThatOneIsLockedOut() {
        var kase = WrongFacts.lockedOut(inReview(), CERTIFIER);
        assertThat(kase.assignment()).isNull();
        assertThat(kase.isLockedOut(CERTIFIER.id())).isTrue();
        kase.assignTo(candidate(OTHER_CERTIFIER), "typed", stamp(INTAKE));
        assertThat(kase.assignment().certifier()).isEqualTo(OTHER_CERTIFIER.id());
    }

    @Test
    void aCaseKeepsItsCertifierWhenSomebodyElseIsLockedOut() {
        var kase = WrongFacts.lockedOut(inReview(), OTHER_CERTIFIER);
        assertThat(kase.assignment().certifier()).isEqualTo(CERTIFIER.id());
    }

    @Test
    void anActingHeadDecidesWhereTheChiefIsLockedOut() {
        var kase = WrongFacts.lockedOut(recommended(), CHIEF);
        assertThat(refusal(() -> kase.deny("typed", grounds(), stamp(CHIEF))).broken())
                .containsExactly(NOT_LOCKED_OUT);
        approve(kase, ACTING_HEAD);
        assertThat(kase.decision().by()).isEqualTo(ACTING_HEAD.id());
    }

    @Test
    void aLockedOutChiefIsNotTheOfficialOnTheFormEither() {
        var kase = WrongFacts.lockedOut(recommended(), CHIEF);
        assertThat(refusal(() -> kase.approve(null, signer(CHIEF), null, agency(), List.of(), stamp(ACTING_HEAD)))
                        .broken())
                .containsExactly(SIGNER_NOT_LOCKED_OUT);
    }

    @Test
    void whoDeniedMayNotDecideTheSecondLookWherePolicySaysSo() {
        var kase = WrongActs.secondLook();
        assertThat(refusal(() -> approve(kase, CHIEF)).broken()).containsExactly(SECOND_LOOK_BY_ANOTHER);
        approve(kase, ACTING_HEAD);
        assertThat(kase.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void whoDeniedMayDecideTheSecondLookWherePolicyLetsThem() {
        var kase = denied();
        kase.reconsider("typed", false, DUE, stamp(CERTIFIER));
        kase.recommendDenial(grounds(), null, stamp(CERTIFIER));
        kase.deny("typed", null, stamp(CHIEF));
        assertThat(kase.stage()).isEqualTo(Stage.DENIED);
    }

    @Test
    void theBarOfOneSecondLookDoesNotOutliveTheNext() {
        var kase = WrongActs.secondLook();
        kase.deny("typed", grounds(), stamp(ACTING_HEAD));
        kase.reconsider("typed", true, DUE, stamp(CERTIFIER));
        kase.recommendDenial(grounds(), null, stamp(CERTIFIER));
        assertThat(refusal(() -> kase.deny("typed", null, stamp(ACTING_HEAD))).broken())
                .containsExactly(SECOND_LOOK_BY_ANOTHER);
        kase.deny("typed", null, stamp(CHIEF));
    }

    private static void approve(CertificationCase kase, Actor by) {
        var signs = kase.recommendation().by().equals(by.id()) ? by == CHIEF ? ACTING_HEAD : CHIEF : by;
        kase.approve("typed", signer(signs), null, agency(), List.of(), stamp(by));
    }

    private static Refusal refusal(Runnable move) {
        return catchThrowableOfType(Refusal.class, move::run);
    }
}
