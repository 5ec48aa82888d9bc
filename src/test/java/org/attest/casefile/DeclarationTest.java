package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.DeclarationFixture.officer;
import static org.attest.casefile.DeclarationFixture.said;
import static org.attest.casefile.DeclarationFixture.trafficking;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.attest.casefile.CertificationCase.Opening;
import org.attest.casefile.VictimCooperation.Answer;
import org.attest.clocks.FilingWindow;
import org.attest.shared.Refusal;
import org.junit.jupiter.api.Test;

/** The T visa's declaration in the same case: T-1, T-2, T-5, T-7, T-8, T-9. */
class DeclarationTest {
    @Test
    void aDeclarationGoesFromTheRequestToTwoSignatures() {
        var kase = DeclarationFixture.issued();
        assertThat(kase.stage()).isEqualTo(Stage.ISSUED);
        assertThat(kase.signature().signer()).isEqualTo(CERTIFIER.id());
        assertThat(kase.signature().supervisor())
                .isEqualTo(new Signature.Supervisor(CHIEF.id(), CHIEF.name(), SIGNED_ON));
    }

    @Test
    void theTwoInksMayBeOfAnyDaysInAnyOrderAndThePaperIsWholeWithTheLater() {
        for (var days :
                List.of(List.of(APPROVED_ON, TODAY), List.of(TODAY, APPROVED_ON), List.of(SIGNED_ON, SIGNED_ON))) {
            var kase = DeclarationFixture.approved();
            DeclarationFixture.sign(kase, days.get(0), officer(CERTIFIER), new SecondInk(days.get(1), signer(CHIEF)));
            assertThat(kase.signature().inkOn()).isEqualTo(days.get(0));
            assertThat(kase.signature().supervisor().inkOn()).isEqualTo(days.get(1));
            var whole = days.get(0).isAfter(days.get(1)) ? days.get(0) : days.get(1);
            assertThat(kase.signature().wholeOn()).isEqualTo(whole);
        }
    }

    @Test
    void oneSignatureAloneIssuesNothingAndChangesNothing() {
        var kase = DeclarationFixture.approved();
        var before = MoveMaker.state(kase);
        catchThrowableOfType(Refusal.class, () -> DeclarationFixture.sign(kase, SIGNED_ON, officer(CERTIFIER), null));
        assertThat(kase.stage()).isEqualTo(Stage.APPROVED);
        assertThat(MoveMaker.state(kase)).isEqualTo(before);
    }

    @Test
    void aDeclarationHasNoLastFilingDayWhateverIsSaid() {
        assertThat(DeclarationFixture.issued().signature().lastSafeFilingDay()).isNull();
        assertThat(FilingWindow.of(FormKind.I_914B, SIGNED_ON)).isEmpty();
    }

    @Test
    void itIsNotHandedOverBeforeTheSecondSignature() {
        var kase = DeclarationFixture.approved();
        DeclarationFixture.sign(kase, APPROVED_ON, officer(CERTIFIER), new SecondInk(SIGNED_ON, signer(CHIEF)));
        var early = new Delivery(Delivery.Paper.ORIGINAL_FORM, Delivery.By.TO_REPRESENTATIVE, APPROVED_ON, null);
        var refusal = catchThrowableOfType(Refusal.class, () -> kase.deliver(early, stamp(CERTIFIER)));
        assertThat(refusal.broken()).containsExactly(CaseRule.DELIVERED_AFTER_IT_EXISTED);
    }

    @Test
    void whoeverIsExemptMayBeDeclaredForDespiteARequestThatFailed() {
        for (var answers : List.of(
                said(Answer.FAILED_TO_COMPLY, true, false),
                said(Answer.FAILED_TO_COMPLY, false, true),
                said(null, true, null),
                said(null, null, true))) {
            recommends(answers);
        }
    }

    @Test
    void whoeverCompliedOrWasNeverAskedMayBeDeclaredForWithoutAnExemption() {
        for (var answer : List.of(Answer.COMPLIED, Answer.NOT_REQUESTED, Answer.OTHER)) {
            recommends(said(answer, false, false));
        }
    }

    private static void recommends(VictimCooperation answers) {
        var kase = DeclarationFixture.answered();
        kase.recordVictimCooperation(answers, stamp(CERTIFIER));
        kase.recommendCertification(null, List.of(), stamp(CERTIFIER));
        assertThat(kase.stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void anUnexcusedRefusalOnRecordIsALawfulReasonOfDenial() {
        var kase = DeclarationFixture.inReview();
        kase.logCooperation(
                entry(CooperationEntry.Kind.REASONABLE_REQUEST, CooperationEntry.Outcome.REFUSED, "typed"),
                stamp(CERTIFIER));
        kase.recommendDenial(
                new DenialGrounds(DenialReason.UNREASONABLE_REFUSAL, "4.4", "p. 2", "typed"), null, stamp(CERTIFIER));
        assertThat(kase.stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void everyFormHasReasonsOfItsOwnAndSomeAreOfBoth() {
        assertThat(DenialReason.values())
                .allMatch(reason -> reason.isFor(FormKind.I_918B) || reason.isFor(FormKind.I_914B));
        assertThat(DenialReason.NO_SEVERE_FORM.isFor(FormKind.I_918B)).isFalse();
    }

    @Test
    void theProsecutorReadsWhichFormsOfTraffickingAreMeantAndNoStory() {
        var brief = DeclarationFixture.inConsultation().consultations().get(0).brief();
        assertThat(brief.trafficking()).containsExactly(SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION);
        assertThat(MoveMaker.json(brief)).doesNotContain("typed suffering", "typed fear");
    }

    @Test
    void theProsecutorReadsNothingOfAgeOrTrauma() { // T-2, practice 5
        for (var answers : List.of(said(Answer.FAILED_TO_COMPLY, true, false), said(null, false, true))) {
            var kase = DeclarationFixture.inReview();
            kase.recordVictimCooperation(answers, stamp(CERTIFIER));
            kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER));
            var brief = kase.consultations().get(0).brief();
            assertThat(brief.form()).isEqualTo(FormKind.I_914B);
            assertThat(brief.crimes()).isEmpty();
            assertThat(brief.incidentNumbers()).containsExactly("26-2042");
            assertThat(MoveMaker.json(brief))
                    .doesNotContain("underEighteen", "trauma", "FAILED_TO_COMPLY", "typed explanation");
        }
    }

    @Test
    void aDeclarationForAnExtensionCarriesTheClaimButNoAnswerAndNoSignature() {
        var again = CertificationCase.open(
                NUMBER,
                new Opening(FormKind.I_914B, request(), null, null, Prior.Reason.EXTENSION),
                DeclarationFixture.issued(),
                DUE,
                stamp(INTAKE));
        assertThat(again.trafficking()).isEqualTo(trafficking(SevereForm.LABOR_BY_FORCE_FRAUD_OR_COERCION));
        assertThat(again.victimCooperation()).isNull();
        assertThat(again.signature()).isNull();
    }

    @Test
    void whatIsFrozenAtTheApprovalNamesBothSigners() {
        var kase = DeclarationFixture.recommended();
        var approved =
                kase.approve(null, officer(CERTIFIER), signer(CHIEF), agency(), List.of(), stamp(CHIEF, APPROVED_ON));
        assertThat(approved.snapshot().official()).isNotNull();
        assertThat(approved.snapshot().supervisor()).isEqualTo(signer(CHIEF).facts());
        assertThat(approved.snapshot().trafficking()).isEqualTo(kase.trafficking());
        assertThat(kase.decision().supervisor()).isEqualTo(CHIEF.id());
    }

    @Test
    void noEventOfADeclarationShowsWhatWasSufferedAmongItsFacts() {
        var kase = DeclarationFixture.inReview();
        var recorded = kase.recordTrafficking(
                new Trafficking(
                        Set.of(SevereForm.OTHER),
                        "typed other",
                        "typed suffering",
                        "typed fear",
                        null,
                        null,
                        LocalDate.of(2025, 12, 1),
                        null),
                stamp(CERTIFIER));
        assertThat(recorded.facts().toString()).doesNotContain("typed");
        assertThat(recorded.facts()).containsEntry("section", "TRAFFICKING");
    }
}
