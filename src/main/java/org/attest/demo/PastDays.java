package org.attest.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.attest.shared.Actor;
import org.attest.shared.Stamp;

/** The days through which an invented case is told, up to the present and never beyond it. */
class PastDays {
    private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
    private static final int MINUTES_BETWEEN_ACTS = 13;
    private final ZonedDateTime now;
    private final int minutesLate;
    private ZonedDateTime clock;

    /** @param turn of the case among many, so that they are not all worked on in the same minute */
    PastDays(ZonedDateTime now, int daysAgo, int turn) {
        this.now = now;
        this.minutesLate = turn % 90;
        this.clock = morning(now.minusDays(daysAgo));
    }

    void pass(int days) {
        if (days > 0) {
            clock = morning(clock.plusDays(days));
        }
    }

    /** The day on which the telling is. */
    LocalDate today() {
        return moment().toLocalDate();
    }

    /** The day on which the demonstration is filled. */
    LocalDate present() {
        return now.toLocalDate();
    }

    /** Of this moment; the next act comes a little later. */
    Stamp stamp(Actor by) {
        var stamp = new Stamp(by, moment());
        clock = clock.plusMinutes(MINUTES_BETWEEN_ACTS);
        return stamp;
    }

    private ZonedDateTime moment() {
        return clock.isAfter(now) ? now : clock;
    }

    private ZonedDateTime morning(ZonedDateTime day) {
        return day.with(OFFICE_OPENS).plusMinutes(minutesLate);
    }
}
