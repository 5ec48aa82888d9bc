package org.attest.forms;

import java.text.Normalizer;
import java.util.List;

/** How text lies in a field: shared by whoever divides a text and whoever draws it, so that what fits is drawn whole. */
public final class Layout {
    /** Size of every filled-in character, in points. */
    public static final float SIZE = 9;
    /** From line to line in a box of several lines, in points. */
    public static final float LEADING = 11;

    static final float TOP = 2;

    private Layout() {}

    /** The lines that a text takes in this field; more than {@link #capacity} do not fit. */
    public static List<String> lines(FormField field, String text) {
        return Typeface.MONO.wrap(composed(text), SIZE, usable(field));
    }

    /** How many lines the field holds. */
    public static int capacity(FormField field) {
        return field.multiline() ? Math.max(1, (int) ((field.height() - TOP) / LEADING)) : 1;
    }

    /** Whether the text is drawn whole. */
    public static boolean fits(FormField field, String text) {
        var composed = composed(text);
        if (field.maxLength() > 0 && composed.codePointCount(0, composed.length()) > field.maxLength()) {
            return false;
        }
        return field.comb() || lines(field, composed).size() <= capacity(field);
    }

    /** The width for text, in points. */
    public static float usable(FormField field) {
        return field.width() - (field.multiline() ? 4 : 6);
    }

    /** Accents as one character with their letter, as the typeface has them. */
    static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
