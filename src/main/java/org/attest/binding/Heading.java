package org.attest.binding;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Larger print that opens a part ("Part 2. Title") or a section within one. */
record Heading(String text, Box box) {
    private static final Pattern PART = Pattern.compile("^Part\\s+(\\d{1,2}|[A-Z])\\s*\\.\\s*");

    boolean opensPart() {
        return PART.matcher(text).find();
    }

    String part() {
        Matcher part = PART.matcher(text);
        return part.find() ? part.group(1).toLowerCase(Locale.ROOT) : "";
    }

    String title() {
        return PART.matcher(text)
                .replaceFirst("")
                .replaceAll("\\(continued\\)", "")
                .strip();
    }
}
