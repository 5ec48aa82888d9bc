package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What people call a case: agency code, year of receipt, running number, such as {@code NPD-2026-0042}. */
@Shows(Sensitivity.WITHIN)
public record CaseNumber(@JsonValue String text) implements Comparable<CaseNumber> {
    private static final Pattern SHAPE = Pattern.compile("[A-Z][A-Z0-9]{1,7}-\\d{4}-\\d{4,7}");

    @JsonCreator
    public CaseNumber {
        if (text == null || !SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException("A case number looks like NPD-2026-0042");
        }
    }

    public static CaseNumber of(String agencyCode, int year, int running) {
        return new CaseNumber("%s-%04d-%04d".formatted(agencyCode, year, running));
    }

    /** What somebody typed, where it is a whole case number, in whatever case. */
    public static Optional<CaseNumber> whole(String typed) {
        var text = typed.strip().toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new CaseNumber(text)) : Optional.empty();
    }

    /** For path parameters: the constructor under the name that JAX-RS looks for. */
    public static CaseNumber fromString(String text) {
        return new CaseNumber(text);
    }

    @Override
    public int compareTo(CaseNumber other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
