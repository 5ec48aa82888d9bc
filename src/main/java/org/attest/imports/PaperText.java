package org.attest.imports;

import java.util.EnumSet;
import java.util.Set;

/** Text out of an untrusted file: bounded, without what cannot be printed, and what was done to it is said. */
final class PaperText {
    static final int LONGEST = 20_000;

    /** What happened to a text on the way in. */
    enum Change {
        CUT,
        CLEANED
    }

    private final Set<Change> changes = EnumSet.noneOf(Change.class);
    private final String text;

    PaperText(String raw) {
        var kept = raw;
        if (raw.length() > LONGEST) {
            changes.add(Change.CUT);
            kept = raw.substring(0, Character.isHighSurrogate(raw.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
        }
        var clean = new StringBuilder(kept.length());
        kept.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            if (c == '\n' || c == '\t' || isPrintable(c)) {
                clean.appendCodePoint(c);
            } else if (c == 0xAD || c == 0x200B || c == 0xFEFF) {
                changes.add(Change.CLEANED);
            } else {
                changes.add(Change.CLEANED);
                clean.append('\uFFFD');
            }
        });
        text = clean.toString().strip();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    String text() {
        return text;
    }

    boolean was(Change change) {
        return changes.contains(change);
    }

    /** A label on one line, at most {@code max} characters. */
    static String label(String raw, int max) {
        var line = new PaperText(raw).text().replaceAll("\\s+", " ").strip();
        return line.length() <= max ? line : line.substring(0, max - 1).strip() + "\u2026";
    }
}
