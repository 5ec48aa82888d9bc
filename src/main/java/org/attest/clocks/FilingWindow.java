package org.attest.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.casefile.FormKind;

/** How long a signed U certification may wait to be filed (U-21); the requester's clock, which our delay eats into. */
public record FilingWindow(LocalDate signedOn, LocalDate lastSafeDay) {
    private static final int MONTHS = 6;

    /** Empty for the T declaration, which has no such window (T-7); {@code signedOn} is the date in ink. */
    public static Optional<FilingWindow> of(FormKind form, LocalDate signedOn) {
        return form.expires() ? Optional.of(new FilingWindow(signedOn, lastSafeDay(signedOn))) : Optional.empty();
    }

    public boolean isOpen(LocalDate today) {
        return !today.isAfter(lastSafeDay);
    }

    /**
     * The day before the same day six months on (04-01 gives 09-30). Where that month has no such day (08-31), its last
     * day is already the day before, and taking off another would cost the requester a day for nothing.
     */
    private static LocalDate lastSafeDay(LocalDate signedOn) {
        var sixMonthsOn = signedOn.plusMonths(MONTHS);
        var hasSuchADay = sixMonthsOn.getDayOfMonth() == signedOn.getDayOfMonth();
        return hasSuchADay ? sixMonthsOn.minusDays(1) : sixMonthsOn;
    }
}
