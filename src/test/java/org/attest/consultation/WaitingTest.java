package org.attest.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.CaseView;
import org.attest.casefile.Reminder;
import org.junit.jupiter.api.Test;

/** When the office that keeps silent is to be reminded (practice 5). */
class WaitingTest {
    private static final LocalDate HALFWAY = CONSULTED_ON.plusDays(7);

    @Test
    void theOfficeIsRemindedHalfwayAndTwoDaysBeforeItsLastDay() {
        assertThat(Waiting.days(CONSULTED_ON, ANSWER_BY, List.of())).containsExactly(HALFWAY, ANSWER_BY.minusDays(2));
    }

    @Test
    void anAgencySetsItsOwnDays() {
        assertThat(Waiting.days(CONSULTED_ON, ANSWER_BY, List.of(1, 5, 5, 0)))
                .containsExactly(ANSWER_BY.minusDays(5), ANSWER_BY.minusDays(1), ANSWER_BY);
    }

    @Test
    void noReminderIsDueBeforeTheQuestionWasAsked() {
        assertThat(Waiting.days(CONSULTED_ON, CONSULTED_ON.plusDays(1), List.of()))
                .containsExactly(CONSULTED_ON.plusDays(1));
        assertThat(Waiting.days(CONSULTED_ON, CONSULTED_ON.plusDays(4), List.of(30, 4, 3)))
                .containsExactly(CONSULTED_ON.plusDays(1));
    }

    @Test
    void aReminderIsDueUntilSomebodyReminded() {
        var kase = inConsultation();
        assertThat(isDue(CaseView.whole(kase), HALFWAY.minusDays(1))).isFalse();
        assertThat(isDue(CaseView.whole(kase), HALFWAY)).isTrue();
        assertThat(isDue(CaseView.whole(kase), HALFWAY.plusDays(1))).isTrue();
        kase.remind(asked(kase), new Reminder(Reminder.How.PHONE, HALFWAY, null), stamp(CERTIFIER));
        assertThat(isDue(CaseView.whole(kase), HALFWAY.plusDays(1))).isFalse();
        assertThat(isDue(CaseView.whole(kase), ANSWER_BY.minusDays(2))).isTrue();
    }

    private static boolean isDue(CaseView kase, LocalDate today) {
        return Waiting.of(kase, List.of(), today).reminderDue();
    }
}
