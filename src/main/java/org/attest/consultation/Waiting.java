package org.attest.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.attest.casefile.CaseView;
import org.attest.casefile.CaseView.ConsultationView;
import org.attest.casefile.Consultation.State;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * A consultation that runs: until when the office has time, and when it is good to remind it.
 *
 * @param remindOn the days on which a reminder is due, the earliest first
 * @param reminderDue whether such a day has come and nobody has reminded since
 * @param over whether the last day has gone, so that the certifier may record that no answer came
 */
@Shows(Sensitivity.BRIEF)
record Waiting(ConsultationView asked, List<LocalDate> remindOn, boolean reminderDue, boolean over) {
    private static final int LAST_REMINDER = 2;

    /**
     * Null where none runs.
     *
     * @param daysBefore the agency's own days before the office's last; empty: halfway, and two days before
     */
    static Waiting of(CaseView kase, List<Integer> daysBefore, LocalDate today) {
        return kase.consultations().stream()
                .filter(asked -> asked.state() == State.OPEN)
                .findFirst()
                .map(asked -> of(asked, daysBefore, today))
                .orElse(null);
    }

    private static Waiting of(ConsultationView asked, List<Integer> daysBefore, LocalDate today) {
        var remindOn = days(asked.askedOn(), asked.answerBy(), daysBefore);
        boolean due = remindOn.stream()
                .filter(day -> !day.isAfter(today))
                .reduce((earlier, later) -> later)
                .filter(day -> asked.reminders().stream()
                        .noneMatch(given -> !given.on().isBefore(day)))
                .isPresent();
        return new Waiting(asked, remindOn, due, today.isAfter(asked.answerBy()));
    }

    /** Days after the question and not after the last day; what an agency set for a longer wait falls away. */
    static List<LocalDate> days(LocalDate askedOn, LocalDate answerBy, List<Integer> daysBefore) {
        long wait = ChronoUnit.DAYS.between(askedOn, answerBy);
        var wanted = daysBefore.isEmpty()
                ? Stream.of(wait / 2, (long) LAST_REMINDER)
                : daysBefore.stream().map(Integer::longValue);
        return wanted.map(answerBy::minusDays)
                .filter(day -> day.isAfter(askedOn))
                .distinct()
                .sorted()
                .toList();
    }
}
