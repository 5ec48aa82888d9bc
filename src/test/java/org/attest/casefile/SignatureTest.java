package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import org.attest.clocks.FilingWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The ink and what follows from its date: U-21, U-22, T-7. */
class SignatureTest {

    @ParameterizedTest
    @CsvSource({"2026-04-01, 2026-09-30", "2026-08-31, 2027-02-28", "2027-08-31, 2028-02-29"})
    void aSignedFormIsFiledByTheLastSafeDay(LocalDate inkOn, LocalDate lastSafeDay) {
        var kase = approved();
        var window = FilingWindow.of(kase.form(), inkOn).orElseThrow().lastSafeDay();
        kase.recordSignature(inkOn, signer(CHIEF), null, window, SignedScan.WITHOUT_CODE, stamp(CERTIFIER, inkOn));
        assertThat(kase.signature().inkOn()).isEqualTo(inkOn);
        assertThat(kase.signature().lastSafeFilingDay()).isEqualTo(lastSafeDay);
        assertThat(kase.signature().recordedBy()).isEqualTo(CERTIFIER.id());
    }

    @Test
    void aTDeclarationNeverExpiresAndTakesTwoSignatures() {
        assertThat(FilingWindow.of(FormKind.I_914B, SIGNED_ON)).isEmpty();
        assertThat(FormKind.I_914B.expires()).isFalse();
        assertThat(FormKind.I_914B.signatures()).isEqualTo(2);
        assertThat(FormKind.I_918B.signatures()).isEqualTo(1);
    }

    @Test
    void theInkMayBeOfTheDayOfApprovalAndOfToday() {
        for (var inkOn : List.of(APPROVED_ON, TODAY)) {
            var kase = approved();
            kase.recordSignature(
                    inkOn, signer(CHIEF), null, inkOn.plusDays(180), SignedScan.WITHOUT_CODE, stamp(CERTIFIER));
            assertThat(kase.stage()).isEqualTo(Stage.ISSUED);
        }
    }

    @Test
    void aReopenedCaseHasNoCertificateAndIsDecidedAnew() {
        var kase = approved();
        var voided = kase.certificateId();
        assertThat(kase.reopen("typed", stamp(CERTIFIER)).certificate()).isEqualTo(voided);
        assertThat(kase.certificateId()).isNull();
        assertThat(kase.decision()).isNull();
        assertThat(kase.recommendation()).isNull();
        recommended(kase).approve(null, signer(CHIEF), null, agency(), List.of(), stamp(CHIEF));
        assertThat(kase.certificateId()).isNotNull().isNotEqualTo(voided);
    }

    @Test
    void whatWasApprovedStaysAsItWasApproved() {
        var kase = recommended();
        var approved = kase.approve(null, signer(CHIEF), null, agency(), List.of(), stamp(CHIEF));
        var before = MoveMaker.json(approved.snapshot());
        kase.reopen("typed", stamp(CERTIFIER));
        kase.recordCriminalActivity(activity(List.of("26-9"), java.util.Set.of()), stamp(CERTIFIER));
        kase.recordHelpfulness(helpful(), stamp(CERTIFIER));
        assertThat(MoveMaker.json(approved.snapshot())).isEqualTo(before);
    }

    @Test
    void aRevokedCertificateKeepsItsSignatureForVerification() {
        var kase = revoked();
        assertThat(kase.signature()).isNotNull();
        assertThat(kase.certificateId()).isNotNull();
        assertThat(kase.revocation().kind()).isEqualTo(Revocation.Kind.WITHDRAW);
    }

    @Test
    void theActingHeadMayRevokeAndTheLetterGoesToUscis() {
        var kase = issued();
        kase.revoke(new Revocation(Revocation.Kind.DISAVOW, "typed"), stamp(ACTING_HEAD));
        kase.deliver(delivery(Delivery.Paper.REVOCATION_LETTER, Delivery.By.MAIL_TO_USCIS), stamp(CERTIFIER));
        assertThat(kase.deliveries()).hasSize(1);
    }

    @Test
    void aChannelFoundUnsafeAfterTheSignatureIsNotUsed() {
        var kase = issued();
        kase.recordSafeContact(new SafeContact(null), stamp(CERTIFIER));
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> kase.deliver(
                        delivery(Delivery.Paper.ORIGINAL_FORM, Delivery.By.MAIL_TO_VICTIM), stamp(CERTIFIER)))
                .hasMessage(CaseRule.CHANNEL_IS_SAFE.name());
        kase.recordSafeContact(safeContact(), stamp(CERTIFIER));
        kase.deliver(delivery(Delivery.Paper.ORIGINAL_FORM, Delivery.By.MAIL_TO_VICTIM), stamp(CERTIFIER));
    }
}
