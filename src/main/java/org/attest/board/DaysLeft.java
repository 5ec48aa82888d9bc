package org.attest.board;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** How long until the due day, in whole days: 0 is today, below it is late. */
@Shows(Sensitivity.WITHIN)
record DaysLeft(int left) {
    /** Null where no law sets a day or the case no longer waits for an answer. */
    static DaysLeft until(LocalDate due, boolean open, LocalDate today) {
        return due == null || !open ? null : new DaysLeft((int) ChronoUnit.DAYS.between(today, due));
    }

    public boolean late() {
        return left < 0;
    }

    public boolean today() {
        return left == 0;
    }

    public boolean one() {
        return Math.abs(left) == 1;
    }

    public int count() {
        return Math.abs(left);
    }
}
