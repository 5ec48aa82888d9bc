package org.attest.clocks;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The days an office works. Where a holiday is in doubt, the two questions here answer differently, so that each doubt
 * moves a deadline to an earlier day and never to a later one.
 */
final class WorkingDays {
    private static final HolidayManager UNITED_STATES =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_STATES));

    private final String[] region;

    WorkingDays(Jurisdiction jurisdiction) {
        region = jurisdiction.holidayRegion().stream().toArray(String[]::new);
    }

    /** For counting: only weekends and undoubted public holidays are skipped. */
    boolean counts(LocalDate day) {
        return !isWeekend(day) && holidays(day).noneMatch(isUndoubted(day));
    }

    /** For aiming: the office is open whichever way its holidays are kept, observances and substitute days included. */
    boolean isSurelyOpen(LocalDate day) {
        return !isWeekend(day) && holidays(day).findAny().isEmpty();
    }

    LocalDate lastSurelyOpenUpTo(LocalDate day) {
        var open = day;
        while (!isSurelyOpen(open)) {
            open = open.minusDays(1);
        }
        return open;
    }

    /** Counts working days; the first day itself is number one where it is a working day. */
    LocalDate numbered(int number, LocalDate first) {
        var day = first;
        for (int seen = counts(day) ? 1 : 0; seen < number; ) {
            day = day.plusDays(1);
            if (counts(day)) {
                seen++;
            }
        }
        return day;
    }

    /** The library gives Friday for a Saturday holiday; no law that we read does, so that Friday counts. */
    private static Predicate<Holiday> isUndoubted(LocalDate day) {
        return holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY
                && holiday.getDate().equals(day)
                && holiday.getActualDate().getDayOfWeek() != DayOfWeek.SATURDAY;
    }

    /** Next year is asked too: its New Year's Day can be kept on this year's last day. */
    private Stream<Holiday> holidays(LocalDate day) {
        return Stream.of(0, 1)
                .flatMap(ahead -> UNITED_STATES.getHolidays(Year.of(day.getYear() + ahead), region).stream())
                .filter(holiday ->
                        holiday.getDate().equals(day) || holiday.getActualDate().equals(day));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
