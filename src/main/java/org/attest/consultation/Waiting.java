package org.attest.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.casefile.CaseView;
import org.attest.casefile.CaseView.ConsultationView;
import org.attest.casefile.Consultation.State;

/**
 * A consultation that runs: until when the office has time, and when it is good to remind it.
 *
 * @param remindOn the day on which half of the office's time is over
 * @param over whether the last day has gone, so that the certifier may record that no answer came
 */
record Waiting(ConsultationView asked, LocalDate remindOn, boolean reminderDue, boolean over) {
    /** Null where none runs. */
    static Waiting of(CaseView kase, LocalDate today) {
        return kase.consultations().stream()
                .filter(asked -> asked.state() == State.OPEN)
                .findFirst()
                .map(asked -> of(asked, today))
                .orElse(null);
    }

    private static Waiting of(ConsultationView asked, LocalDate today) {
        long days = ChronoUnit.DAYS.between(asked.askedOn(), asked.answerBy());
        var half = asked.askedOn().plusDays((days + 1) / 2);
        boolean over = today.isAfter(asked.answerBy());
        return new Waiting(asked, half, !over && !today.isBefore(half), over);
    }
}
