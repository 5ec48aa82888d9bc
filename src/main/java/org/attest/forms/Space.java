package org.attest.forms;

import java.util.List;

/**
 * The room for text in a field and how text lies in it: one truth for whoever divides a text and whoever draws it, so
 * that what fits is drawn whole.
 *
 * @param size of the characters in points, or 0 where the form leaves it to whoever fills it
 * @param leading from line to line in points
 * @param ruled whether lines are printed in the box, {@code leading} apart
 * @param centred whether a single line stands in the middle
 */
record Space(
        float width,
        float height,
        boolean multiline,
        boolean comb,
        int maxLength,
        float size,
        float leading,
        boolean ruled,
        boolean centred) {
    /** The smallest letters that a box of no fixed size is filled with. */
    static final float SMALLEST = 8;

    private static final float LARGEST = 10;
    private static final float CAPITAL = .729f;
    private static final float ASCENT = 8.4f / 9;
    private static final float TOP = 2;

    /** The same with a size, where the form leaves it open: the largest that holds the text. */
    Space sizedFor(String text) {
        if (size > 0) {
            return this;
        }
        for (float open = Math.max(SMALLEST, Math.min(LARGEST, height / 1.3f)); open > SMALLEST; open -= .5f) {
            var sized = sized(open);
            if (sized.holds(text)) {
                return sized;
            }
        }
        return sized(SMALLEST);
    }

    private Space sized(float points) {
        return new Space(
                width, height, multiline, comb, maxLength, points, ruled ? leading : points + 2, ruled, centred);
    }

    /** Whether the text is drawn whole. */
    boolean fits(String text) {
        var composed = Layout.composed(text);
        if (maxLength > 0 && composed.codePointCount(0, composed.length()) > maxLength) {
            return false;
        }
        return sizedFor(composed).holds(composed);
    }

    private boolean holds(String composed) {
        if (!multiline && composed.indexOf('\n') < 0 && composed.indexOf('\r') < 0) {
            return comb || Typeface.SANS.holds(composed, size, usable());
        }
        return lines(composed).size() <= capacity();
    }

    List<String> lines(String text) {
        return Typeface.SANS.wrap(Layout.composed(text), size, usable());
    }

    int capacity() {
        if (!multiline) {
            return 1;
        }
        return Math.max(1, (int) (ruled ? (height + .01f) / leading : (height - TOP) / leading));
    }

    float usable() {
        return width - (multiline ? 4 : 6);
    }

    /** The content stream that shows a text in this space, with the font called Answer. */
    String drawn(Glyphs face, String text) {
        var sized = sizedFor(Layout.composed(text));
        var drawn = new StringBuilder(128 + 6 * text.length());
        drawn.append("/Tx BMC q 0 0 ");
        number(drawn, width);
        number(drawn, height);
        drawn.append("re W n 0 g BT /Answer ");
        number(drawn, sized.size);
        drawn.append("Tf ");
        if (comb) {
            sized.comb(drawn, face, Layout.composed(text));
        } else {
            sized.lines(drawn, face, text);
        }
        return drawn.append("ET Q EMC").toString();
    }

    private void lines(StringBuilder drawn, Glyphs face, String text) {
        float y = firstBaseline();
        for (var line : lines(text)) {
            float x = centred ? (width - face.width(line, size)) / 2 : multiline ? 2 : 3;
            show(drawn, face, x, y, line);
            y -= leading;
        }
    }

    private float firstBaseline() {
        if (!multiline) {
            return (height - CAPITAL * size) / 2;
        }
        return ruled ? height - leading + (leading - size) / 2 : height - TOP - ASCENT * size;
    }

    private void comb(StringBuilder drawn, Glyphs face, String value) {
        float cell = width / maxLength;
        float y = (height - CAPITAL * size) / 2;
        int at = 0;
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            var character = Character.toString(value.codePointAt(i));
            show(drawn, face, at++ * cell + (cell - face.width(character, size)) / 2, y, character);
        }
    }

    private static void show(StringBuilder drawn, Glyphs face, float x, float y, String text) {
        if (!text.isBlank()) {
            drawn.append("1 0 0 1 ");
            number(drawn, x);
            number(drawn, y);
            drawn.append("Tm ");
            face.hex(text, drawn);
            drawn.append(" Tj ");
        }
    }

    private static void number(StringBuilder drawn, float points) {
        int hundredths = Math.round(points * 100);
        if (hundredths < 0) {
            drawn.append('-');
            hundredths = -hundredths;
        }
        drawn.append(hundredths / 100);
        if (hundredths % 100 != 0) {
            drawn.append('.').append(hundredths / 10 % 10);
            if (hundredths % 10 != 0) {
                drawn.append(hundredths % 10);
            }
        }
        drawn.append(' ');
    }
}
