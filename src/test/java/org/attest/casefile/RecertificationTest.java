package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.util.List;
import org.attest.casefile.CertificationCase.Opening;
import org.junit.jupiter.api.Test;

/** A lapsed certificate is certified again as a new case linked to the old one: U-23. */
class RecertificationTest {
    private static final CaseNumber NEXT = new CaseNumber("NPD-2026-0099");

    @Test
    void theFactsComeAlongForReview() {
        var earlier = issued();
        var kase = again(earlier);
        assertThat(kase.prior()).isEqualTo(new Prior(NUMBER, Prior.Reason.OLDER_THAN_SIX_MONTHS));
        assertThat(kase.victim()).isEqualTo(earlier.victim());
        assertThat(kase.criminalActivity()).isEqualTo(earlier.criminalActivity());
        assertThat(kase.familyMembers()).isEqualTo(earlier.familyMembers());
        assertThat(kase.safeContact()).isEqualTo(earlier.safeContact());
        assertThat(kase.cooperation())
                .extracting(CooperationRecord::entry)
                .containsExactlyElementsOf(earlier.currentCooperation()
                        .map(CooperationRecord::entry)
                        .toList());
    }

    @Test
    void noAnswerNoSignatureAndNoDecisionComesAlong() {
        var kase = again(issued());
        assertThat(kase.stage()).isEqualTo(Stage.RECEIVED);
        assertThat(kase.helpfulness()).isNull();
        assertThat(kase.consultations()).isEmpty();
        assertThat(kase.recommendation()).isNull();
        assertThat(kase.decision()).isNull();
        assertThat(kase.certificateId()).isNull();
        assertThat(kase.signature()).isNull();
        assertThat(kase.assignment()).isNull();
        assertThat(kase.deliveries()).isEmpty();
        assertThat(kase.delayNotices()).isEmpty();
        assertThat(kase.round()).isEqualTo(1);
    }

    @Test
    void nothingOfTheEarlierSignatureIsAnywhereInTheNewCase() {
        var earlier = issued();
        assertThat(MoveMaker.state(again(earlier)))
                .doesNotContain(
                        SIGNED_ON.toString(),
                        APPROVED_ON.toString(),
                        earlier.certificateId().toString(),
                        earlier.cooperation().get(0).id().toString());
    }

    @Test
    void aCorrectedRecordIsCarriedOnceAndAsCorrected() {
        var earlier = issued();
        var corrected = entry(CooperationEntry.Kind.TESTIFIED, null, null);
        earlier.correctCooperation(earlier.cooperation().get(0).id(), corrected, stamp(CERTIFIER));
        var kase = again(earlier);
        assertThat(kase.cooperation()).hasSize(1);
        assertThat(kase.cooperation().get(0).entry()).isEqualTo(corrected);
        assertThat(kase.cooperation().get(0).supersedes()).isNull();
    }

    @Test
    void whoWasLockedOutStaysLockedOut() {
        var kase = again(WrongFacts.lockedOut(issued(), OTHER_CERTIFIER));
        assertThat(kase.isLockedOut(OTHER_CERTIFIER.id())).isTrue();
    }

    @Test
    void theEarlierCaseStaysAsItWas() {
        var earlier = issued();
        var before = MoveMaker.state(earlier);
        var kase = again(earlier);
        kase.logCooperation(statement(), stamp(CERTIFIER));
        assertThat(MoveMaker.state(earlier)).isEqualTo(before);
    }

    @Test
    void whatTheNewRequestBringsReplacesWhatWasCarried() {
        var victim = new Victim(new FullName("Newname", "Zelda", null), null, null, null, null, null, null, null, null);
        var kase = CertificationCase.open(
                NEXT,
                new Opening(FormKind.I_918B, request(), victim, null, Prior.Reason.SOMETHING_WAS_WRONG),
                issued(),
                DUE,
                stamp(INTAKE));
        assertThat(kase.victim()).isEqualTo(victim);
        assertThat(kase.criminalActivity()).isEqualTo(activity());
    }

    @Test
    void theNewCaseIsConsultedAndDecidedAnew() {
        var kase = again(issued());
        kase.assignTo(candidate(CERTIFIER), "typed", stamp(INTAKE));
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> kase.recommendCertification(null, List.of(), stamp(CERTIFIER)))
                .hasMessageContainingAll("CONSULTATION_SETTLED", "INFORMATION_AND_HELP_AFFIRMED");
    }

    private static CertificationCase again(CertificationCase earlier) {
        var opening = new Opening(FormKind.I_918B, request(), null, null, Prior.Reason.OLDER_THAN_SIX_MONTHS);
        var kase = CertificationCase.open(NEXT, opening, earlier, DUE, stamp(INTAKE));
        kase.received(stamp(INTAKE));
        return kase;
    }
}
