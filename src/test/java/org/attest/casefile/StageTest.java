package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.Stage.*;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of stage and move, made by the case's own methods. */
class StageTest {
    /** The arrows as the design draws them, written down a second time on purpose. */
    private static final Map<Move, Map<Stage, Stage>> ARROWS = Map.ofEntries(
            Map.entry(Move.ASSIGN, Map.of(RECEIVED, IN_REVIEW, IN_REVIEW, IN_REVIEW, IN_CONSULTATION, IN_CONSULTATION)),
            Map.entry(Move.CONSULT, Map.of(IN_REVIEW, IN_CONSULTATION)),
            Map.entry(Move.RESPOND, Map.of(IN_CONSULTATION, IN_REVIEW)),
            Map.entry(Move.REMIND, staying(IN_CONSULTATION)),
            Map.entry(Move.RECORD_NO_RESPONSE, Map.of(IN_CONSULTATION, IN_REVIEW)),
            Map.entry(Move.RECOMMEND, Map.of(IN_REVIEW, AWAITING_DECISION)),
            Map.entry(Move.APPROVE, Map.of(AWAITING_DECISION, APPROVED)),
            Map.entry(Move.RETURN_FOR_WORK, Map.of(AWAITING_DECISION, IN_REVIEW)),
            Map.entry(Move.DENY, Map.of(AWAITING_DECISION, DENIED)),
            Map.entry(Move.RECONSIDER, Map.of(DENIED, IN_REVIEW)),
            Map.entry(Move.SIGN, Map.of(APPROVED, ISSUED)),
            Map.entry(Move.REOPEN, Map.of(APPROVED, IN_REVIEW)),
            Map.entry(Move.REVOKE, Map.of(ISSUED, REVOKED)),
            Map.entry(Move.REFER, Map.of(RECEIVED, REFERRED, IN_REVIEW, REFERRED)),
            Map.entry(Move.WITHDRAW_REQUEST, all(WITHDRAWN, RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION)),
            Map.entry(Move.IMPORT, staying(RECEIVED, IN_REVIEW, IN_CONSULTATION)),
            Map.entry(
                    Move.FILE_PAPER,
                    staying(EnumSet.complementOf(EnumSet.of(WITHDRAWN)).toArray(Stage[]::new))),
            Map.entry(Move.RECORD, staying(RECEIVED, IN_REVIEW, IN_CONSULTATION)),
            Map.entry(
                    Move.LOG_COOPERATION,
                    staying(RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION, APPROVED, ISSUED)),
            Map.entry(
                    Move.GIVE_DELAY_NOTICE, staying(RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION, APPROVED)),
            Map.entry(
                    Move.WRITE_LETTER,
                    staying(RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION, APPROVED, ISSUED)),
            Map.entry(Move.DELIVER, staying(ISSUED, DENIED, REFERRED, REVOKED)),
            Map.entry(Move.LOCK_OUT, staying(Stage.values())),
            Map.entry(Move.LIFT_LOCK_OUT, staying(Stage.values())),
            Map.entry(Move.RESTRICT, staying(Stage.values())),
            Map.entry(Move.LIFT_RESTRICTION, staying(Stage.values())),
            Map.entry(Move.OPEN_IN_EMERGENCY, staying(Stage.values())),
            Map.entry(
                    Move.RECORD_SAFE_CONTACT,
                    staying(EnumSet.complementOf(EnumSet.of(WITHDRAWN)).toArray(Stage[]::new))));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Move.values()).map(move -> Arguments.of(stage, move)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyPair")
    void aMoveLeadsWhereItsArrowPointsAndIsRefusedWhereThereIsNone(Stage stage, Move move) {
        var kase = MoveMaker.ready(move, stage);
        assertThat(kase.stage()).isEqualTo(stage);
        var expected = ARROWS.get(move).get(stage);
        if (expected != null) {
            assertThat(MoveMaker.make(move, kase)).isNotNull();
            assertThat(kase.stage()).isEqualTo(expected);
            return;
        }
        var before = MoveMaker.state(kase);
        var refusal = catchThrowableOfType(Refusal.class, () -> MoveMaker.make(move, kase));
        assertThat(refusal.broken()).contains(CaseRule.STAGE_ALLOWS_IT);
        assertThat(MoveMaker.state(kase)).as("nothing changed").isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void whatAStageOffersIsWhatItAllows(Stage stage) {
        var allowed = Arrays.stream(Move.values())
                .filter(move -> ARROWS.get(move).containsKey(stage))
                .toList();
        assertThat(stage.moves()).containsExactlyElementsOf(allowed);
    }

    /** Every move made alike, and every method that makes it. */
    @Test
    void theOtherMethodsOfAMoveObeyTheSameArrows() {
        var kase = issued();
        var by = stamp(CERTIFIER);
        var record = kase.cooperation().get(0).id();
        kase.correctCooperation(record, statement(), by);
        assertThat(kase.stage()).isEqualTo(ISSUED);
        List.<Runnable>of(
                        () -> kase.recordRequest(request(), DUE, by),
                        () -> kase.recordCriminalActivity(activity(), by),
                        () -> kase.recordHelpfulness(helpful(), by),
                        () -> kase.recordFamilyMembers(familyMembers(), by),
                        () -> kase.recommendDenial(grounds(), null, by))
                .forEach(call -> assertThat(
                                catchThrowableOfType(Refusal.class, call::run).broken())
                        .containsExactly(CaseRule.STAGE_ALLOWS_IT));
    }

    @Test
    void theClockRunsUntilTheAgencyHasAnswered() {
        assertThat(Arrays.stream(Stage.values()).filter(Stage::isOpen))
                .containsExactly(RECEIVED, IN_REVIEW, IN_CONSULTATION, AWAITING_DECISION, APPROVED);
    }

    @Test
    void nobodyLeavesAFinalStage() {
        for (var stage : Set.of(REFERRED, WITHDRAWN, REVOKED)) {
            assertThat(stage.moves()).allMatch(move -> stage.after(move).orElseThrow() == stage);
        }
    }

    private static Map<Stage, Stage> staying(Stage... stages) {
        return Arrays.stream(stages).collect(java.util.stream.Collectors.toMap(stage -> stage, stage -> stage));
    }

    private static Map<Stage, Stage> all(Stage to, Stage... from) {
        return Arrays.stream(from).collect(java.util.stream.Collectors.toMap(stage -> stage, stage -> to));
    }
}
