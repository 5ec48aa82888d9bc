package org.attest.pages;

import io.quarkus.qute.TemplateExtension;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as people here write it: 11/23/2026; 1/5/2026, 1-5-2026 and 01052026 are understood, what is no day is not guessed. */
public final class UsDate {
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2})[-/. ](\\d{4})");
    private static final Pattern DIGITS = Pattern.compile("(\\d\\d)(\\d\\d)(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private UsDate() {}

    /** In a template {@code {day.us}}. */
    @TemplateExtension(matchName = "us")
    public static String write(LocalDate day) {
        return day == null ? "" : "%02d/%02d/%04d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
    }

    /** Empty where that is no day. */
    public static Optional<LocalDate> read(String text) {
        for (var shape : new Pattern[] {PARTS, DIGITS}) {
            var parts = shape.matcher(text.strip());
            if (parts.matches()) {
                return day(parts.group(3), parts.group(1), parts.group(2));
            }
        }
        var iso = ISO.matcher(text.strip());
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        int y = Integer.parseInt(year);
        int m = Integer.parseInt(month);
        int d = Integer.parseInt(day);
        return y < 1900 || m < 1 || m > 12 || d < 1 || d > YearMonth.of(y, m).lengthOfMonth()
                ? Optional.empty()
                : Optional.of(LocalDate.of(y, m, d));
    }
}
