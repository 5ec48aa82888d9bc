package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.CaseRule.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.Broken;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every guard of a move, broken alone and broken together. */
class GuardTest {
    /** Asked by the doors and not by the case: the tests of the API, the routing and the letters break these. */
    private static final Set<CaseRule> OF_THE_DOORS = EnumSet.of(
            UNCHANGED_SINCE_READ, NO_SUCH_CASE, SOMEBODY_CAN_TAKE_IT, LETTER_CAN_BE_PRINTED, EDITION_IN_FORCE);

    /** {@link StageTest} breaks this one in every stage. */
    private static final Set<CaseRule> OF_THE_STAGES = EnumSet.of(STAGE_ALLOWS_IT);

    static Stream<Wrong> everyWrongCondition() {
        return Stream.of(
                        WrongFacts.all(),
                        WrongActs.all(),
                        WrongPapers.all(),
                        WrongClaims.all(),
                        WrongDeclarations.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyWrongCondition")
    void oneWrongConditionBreaksItsOwnRuleAndNoOther(Wrong wrong) {
        var kase = wrong.given().get();
        var refusal = catchThrowableOfType(Refusal.class, () -> wrong.move().accept(kase));
        assertThat(refusal).as("was refused").isNotNull();
        assertThat(refusal.broken()).containsExactly(wrong.rule());
        assertThat(refusal.status()).isEqualTo(wrong.rule().status());
    }

    @Test
    void everyRuleIsBrokenBySomeTest() {
        var broken = everyWrongCondition()
                .map(Wrong::rule)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseRule.class)));
        broken.addAll(OF_THE_DOORS);
        broken.addAll(OF_THE_STAGES);
        assertThat(broken).containsExactlyInAnyOrder(CaseRule.values());
    }

    @Test
    void allThatIsWrongWithAnOpeningIsSaidAtOnce() {
        var tomorrow = TODAY.plusDays(1);
        var victim =
                new Victim(new FullName("Quimby", "Zelda", null), null, tomorrow, null, null, null, null, null, null);
        var opening = new CertificationCase.Opening(
                null, request(tomorrow, RequestDetails.Requester.VICTIM), victim, null, null);
        var refusal = catchThrowableOfType(
                Refusal.class, () -> CertificationCase.open(NUMBER, opening, denied(), DUE, stamp(INTAKE)));
        assertThat(refusal.broken())
                .containsExactly(
                        FORM_CHOSEN, RECEIVED_BY_TODAY, PRIOR_WAS_ISSUED, REASON_TO_CERTIFY_AGAIN_GIVEN, BORN_BY_TODAY);
    }

    @Test
    void allThatIsWrongWithABriefIsSaidAtOnce() {
        var refusal = catchThrowableOfType(
                Refusal.class, () -> received().consult(null, null, "Invented Police", stamp(lapsed(CERTIFIER))));
        assertThat(refusal.broken())
                .containsExactly(
                        STAGE_ALLOWS_IT,
                        YOU_ARE_DESIGNATED,
                        VICTIM_NAMED,
                        INCIDENT_NAMED,
                        CRIME_NAMED,
                        COOPERATION_SHOWN,
                        OFFICE_KNOWN);
    }

    @Test
    void allThatIsWrongWithADenialIsSaidAtOnce() {
        var kase = recommended();
        var refusal = catchThrowableOfType(Refusal.class, () -> kase.deny(null, null, stamp(CERTIFIER)));
        assertThat(refusal.broken())
                .containsExactly(
                        DECIDER_HAS_AUTHORITY,
                        DECIDED_BY_ANOTHER,
                        REASON_GIVEN,
                        DENIAL_REASON_CHOSEN,
                        POLICY_SECTION_NAMED,
                        REPORT_LINE_QUOTED,
                        PLAIN_REASON_GIVEN);
    }

    @Test
    void allThatIsWrongWithASignatureIsSaidAtOnce() {
        var kase = approved();
        var refusal = catchThrowableOfType(
                Refusal.class,
                () -> kase.recordSignature(null, null, null, null, SignedScan.MISSING, stamp(CERTIFIER)));
        assertThat(refusal.broken()).containsExactly(INK_DATE_GIVEN, SIGNER_AUTHORIZED_THAT_DAY, SCAN_ATTACHED);
    }

    @Test
    void everyMissingItemIsNamedByPartAndItem() {
        var missing = List.of(
                new MissingItem("Part 1", "3", "victim.bornOn", "Give the date of birth"),
                new MissingItem("Part 3", "6", "criminalActivity.narrative", "Describe it"));
        var answered = answered();
        var waiting = recommended();
        for (var refusal : List.of(
                catchThrowableOfType(
                        Refusal.class, () -> answered.recommendCertification(null, missing, stamp(CERTIFIER))),
                catchThrowableOfType(
                        Refusal.class,
                        () -> waiting.approve(null, signer(CHIEF), null, agency(), missing, stamp(CHIEF))))) {
            assertThat(refusal.breaches())
                    .containsExactly(
                            new Broken(FORM_COMPLETE, "victim.bornOn", "Part 1 item 3: Give the date of birth"),
                            new Broken(FORM_COMPLETE, "criminalActivity.narrative", "Part 3 item 6: Describe it"));
        }
    }

    @Test
    void everyRuleHasASentenceAndAStatusThatFits() {
        for (var rule : CaseRule.values()) {
            assertThat(rule.sentence()).as(rule.name()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.status()).as(rule.name()).isIn(403, 404, 409, 412, 422);
        }
    }

    @Test
    void nothingGivenAtAllIsRefusedAndNeverCrashes() {
        List.<Runnable>of(
                        () -> inReview().assignTo(null, null, stamp(INTAKE)),
                        () -> inReview().lockOut(INTAKE.id(), null, null, stamp(INTAKE)),
                        () -> inReview().consult(null, null, null, stamp(CERTIFIER)),
                        () -> answered().recommendCertification(null, null, stamp(CERTIFIER)),
                        () -> answered().recommendDenial(null, null, stamp(CERTIFIER)),
                        () -> recommended().approve(null, null, null, null, null, stamp(CHIEF)),
                        () -> recommended().returnForWork(null, false, stamp(CHIEF)),
                        () -> recommended().deny(null, null, stamp(CHIEF)),
                        () -> denied().reconsider(null, false, null, stamp(CHIEF)),
                        () -> approved().recordSignature(null, null, null, null, SignedScan.MISSING, stamp(CERTIFIER)),
                        () -> approved().reopen(null, stamp(CERTIFIER)),
                        () -> issued().deliver(new Delivery(null, null, null, null), stamp(CERTIFIER)),
                        () -> issued().revoke(new Revocation(null, null), stamp(CHIEF)),
                        () -> inReview().giveDelayNotice(new DelayNotice(null, null, null), stamp(CERTIFIER)),
                        () -> inReview().refer(new Referral(null, null, null), stamp(CERTIFIER)))
                .forEach(call -> assertThat(catchThrowableOfType(Refusal.class, call::run))
                        .isNotNull());
    }
}
