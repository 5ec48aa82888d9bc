package org.attest.notices;

/** A letter with a hole in it is never written: each kind names the words that it cannot do without. */
final class Said {
    private Said() {}

    static String so(String text, String complaint) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(complaint);
        }
        return text;
    }

    static <T> T so(T given, String complaint) {
        if (given == null) {
            throw new IllegalArgumentException(complaint);
        }
        return given;
    }
}
