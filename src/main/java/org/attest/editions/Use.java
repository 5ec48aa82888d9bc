package org.attest.editions;

import java.time.LocalDate;

/** From when to when an edition may be used, both days included; null where no such day is known. */
public record Use(LocalDate firstDay, LocalDate lastDay) {
    static final Use OPEN = new Use(null, null);

    public boolean covers(LocalDate day) {
        return !hasNotBegun(day) && !isOver(day);
    }

    public boolean isOver(LocalDate day) {
        return lastDay != null && day.isAfter(lastDay);
    }

    boolean hasNotBegun(LocalDate day) {
        return firstDay != null && day.isBefore(firstDay);
    }
}
