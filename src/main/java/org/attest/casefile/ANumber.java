package org.attest.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** The A-Number as people write it: A012-345-678, a12345678. It is found whole and with its letter, or not at all. */
public final class ANumber {
    private static final Pattern TYPED = Pattern.compile("[Aa][- #]?\\d{2,3}[- ]?\\d{3}[- ]?\\d{2,3}");

    private ANumber() {}

    /** What is compared: the digits without leading zeros; empty where that is no A-Number. */
    public static Optional<String> typed(String text) {
        return text != null && TYPED.matcher(text.strip()).matches() ? Optional.of(digits(text)) : Optional.empty();
    }

    static String digits(String text) {
        return text.replaceAll("\\D", "").replaceFirst("^0+(?=.)", "");
    }
}
