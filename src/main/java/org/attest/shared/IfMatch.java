package org.attest.shared;

import java.util.regex.Pattern;

/** The version of a case as it travels in {@code ETag} and {@code If-Match}. */
public final class IfMatch {
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");

    private IfMatch() {}

    /** Accepts {@code 3} as well as {@code "3"}; refuses a write that names no version (428) or an unreadable one (400). */
    public static int version(String header) {
        if (header == null || header.isBlank()) {
            throw Refusal.of(EdgeRule.VERSION_GIVEN);
        }
        var tag = TAG.matcher(header.trim());
        if (!tag.matches()) {
            throw Refusal.of(EdgeRule.VERSION_READABLE);
        }
        return Integer.parseInt(tag.group(1));
    }

    public static String tag(int version) {
        return "\"" + version + "\"";
    }
}
