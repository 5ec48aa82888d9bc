package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.attest.casefile.CaseFixture.*;
import static org.attest.casefile.OfficeResponse.Outcome.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The office's view is advice, but it is asked for, and an objection or a silence is answered: NPD-1, practice 5. */
class ProsecutorsViewTest {

    @ParameterizedTest
    @EnumSource
    void onlyAnObjectionOrAConflictNeedsTheDecidersReason(OfficeResponse.Outcome outcome) {
        if (outcome == MORE_INFORMATION_NEEDED) {
            return; // not settled: no recommendation to decide on
        }
        var kase = recommended(answered(outcome));
        if (outcome == OBJECTION || outcome == CONFLICT_OF_INTEREST) {
            assertThatThrownBy(() -> approve(kase, null)).hasMessage("DA_VIEW_ANSWERED");
            approve(kase, "typed");
            assertThat(kase.decision().reason()).isEqualTo("typed");
        } else {
            approve(kase, null);
        }
        assertThat(kase.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aSilentOfficeDoesNotStopTheCase() {
        var kase = unanswered();
        assertThat(kase.consultations().get(0).state()).isEqualTo(Consultation.State.UNANSWERED);
        recommended(kase);
        approve(kase, "typed");
        assertThat(kase.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aReminderMovesNeitherStageNorClockAndItsNoteStaysWithTheAgency() {
        var kase = inConsultation();
        var due = kase.due();
        kase.remind(asked(kase), reminder(), stamp(CERTIFIER));
        kase.remind(asked(kase), new Reminder(Reminder.How.EMAIL, ANSWER_BY, null), stamp(CERTIFIER));
        var asked = kase.consultations().get(0);
        assertThat(kase.stage()).isEqualTo(Stage.IN_CONSULTATION);
        assertThat(kase.due()).isEqualTo(due);
        assertThat(asked.answerBy()).isEqualTo(ANSWER_BY);
        assertThat(asked.reminders())
                .extracting(Reminder.Given::how)
                .containsExactly(Reminder.How.PHONE, Reminder.How.EMAIL);
        assertThat(MoveMaker.json(asked.reminders())).doesNotContain("typed note");
    }

    @Test
    void moreInformationIsAnsweredByAskingAgain() {
        var kase = answered(MORE_INFORMATION_NEEDED);
        askAgain(kase, NO_OBJECTION);
        recommended(kase);
        approve(kase, null);
        assertThat(kase.round()).isEqualTo(1);
    }

    @Test
    void aDenialMayBeRecommendedWithoutTheOffice() {
        var kase = inReview();
        kase.recommendDenial(grounds(), null, stamp(CERTIFIER));
        assertThat(kase.stage()).isEqualTo(Stage.AWAITING_DECISION);
    }

    @Test
    void aReturnThatAsksForTheOfficeWaitsForItsNewAnswer() {
        var kase = recommended();
        kase.returnForWork("typed", true, stamp(CHIEF));
        assertThat(kase.round()).isEqualTo(2);
        assertThatThrownBy(() -> recommended(kase)).hasMessage("CONSULTATION_SETTLED");
        askAgain(kase, NO_OBJECTION);
        recommended(kase);
        approve(kase, null);
        assertThat(kase.consultations()).extracting(Consultation::round).containsExactly(1, 2);
    }

    @Test
    void aReturnThatDoesNotAskForTheOfficeKeepsItsAnswer() {
        var kase = recommended(answered(OBJECTION));
        kase.returnForWork("typed", false, stamp(CHIEF));
        assertThat(kase.recommendation()).isNull();
        recommended(kase);
        assertThatThrownBy(() -> approve(kase, null)).hasMessage("DA_VIEW_ANSWERED");
    }

    @Test
    void anObjectionOfAnEarlierRoundDoesNotOutliveTheAnswerOfThisOne() {
        var kase = recommended(answered(OBJECTION));
        kase.returnForWork("typed", true, stamp(CHIEF));
        askAgain(kase, NO_OBJECTION);
        recommended(kase);
        approve(kase, null);
        assertThat(kase.stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    void aSecondLookAsksTheOfficeAnew() {
        var kase = denied();
        kase.reconsider("typed", false, DUE, stamp(CERTIFIER));
        assertThatThrownBy(() -> recommended(kase)).hasMessage("CONSULTATION_SETTLED");
    }

    @Test
    void aWithdrawnRequestClosesWhatWasStillOpen() {
        var kase = withdrawn();
        assertThat(kase.consultations()).extracting(Consultation::state).containsExactly(Consultation.State.CLOSED);
        var answered = answered();
        answered.withdrawRequest(null, stamp(INTAKE));
        assertThat(answered.consultations())
                .extracting(Consultation::state)
                .containsExactly(Consultation.State.ANSWERED);
    }

    private static void askAgain(CertificationCase kase, OfficeResponse.Outcome outcome) {
        kase.consult(QUESTION, OFFICE, "Invented Police", stamp(CERTIFIER));
        kase.respond(asked(kase), response(outcome), stamp(LIAISON));
    }

    private static void approve(CertificationCase kase, String despite) {
        kase.approve(despite, signer(CHIEF), null, agency(), List.of(), stamp(CHIEF));
    }
}
