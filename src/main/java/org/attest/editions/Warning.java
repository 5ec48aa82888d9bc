package org.attest.editions;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * That the last day of an edition comes near or has passed.
 *
 * @param level 60, 30 or 7 days ahead, whichever was reached last; 0 where the day has passed
 * @param daysLeft until the last day, negative after it
 */
@Shows(Sensitivity.STAFF)
public record Warning(FormKind form, String edition, LocalDate lastDay, int level, long daysLeft, String sentence) {
    private static final int[] AHEAD = {7, 30, 60};
    private static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    public static Optional<Warning> of(FormKind form, String edition, Use use, LocalDate today) {
        if (use.lastDay() == null) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(today, use.lastDay());
        if (left < 0) {
            return Optional.of(new Warning(form, edition, use.lastDay(), 0, left, over(form, edition, use.lastDay())));
        }
        return IntStream.of(AHEAD)
                .filter(ahead -> left <= ahead)
                .boxed()
                .findFirst()
                .map(ahead -> new Warning(
                        form,
                        edition,
                        use.lastDay(),
                        ahead,
                        left,
                        "%s %s may be used until %s, for %d more days: install the next edition and hand over what was printed on this one"
                                .formatted(name(form), edition, US_DATE.format(use.lastDay()), left)));
    }

    static String over(FormKind form, String edition, LocalDate lastDay) {
        return "%s %s could be used until %s".formatted(name(form), edition, US_DATE.format(lastDay));
    }

    static String name(FormKind form) {
        return "Form "
                + form.name()
                        .replace("_", "-")
                        .replace("918B", "918 Supplement B")
                        .replace("914B", "914 Supplement B");
    }
}
