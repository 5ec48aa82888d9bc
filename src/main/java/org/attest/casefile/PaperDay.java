package org.attest.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A day as it stands on a paper: month first, as the forms ask, or as ISO 8601 writes it. What has two readings has none. */
public final class PaperDay {
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})\\s?[/-]\\s?(\\d{1,2})\\s?[/-]\\s?(\\d{4})");
    private static final Pattern COMB = Pattern.compile("(\\d{2})(\\d{2})((?:19|20)\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    private static final int FIRST_YEAR = 1900;

    private PaperDay() {}

    /** Empty where the text is no day; a year of two digits is never guessed. */
    public static Optional<LocalDate> read(String text) {
        var trimmed = text == null ? "" : text.strip();
        var american = AMERICAN.matcher(trimmed);
        if (american.matches()) {
            return day(american.group(3), american.group(1), american.group(2));
        }
        var comb = COMB.matcher(trimmed);
        if (comb.matches()) {
            return day(comb.group(3), comb.group(1), comb.group(2));
        }
        var iso = ISO.matcher(trimmed);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)))
                    .filter(found -> found.getYear() >= FIRST_YEAR);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
