package org.attest.forms;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Which glyph of a TrueType font draws which character, and how wide it is. */
final class Glyphs {
    private static final HexFormat DIGITS = HexFormat.of();

    private final TreeMap<Integer, Integer> byCharacter = new TreeMap<>();
    /** The same for reading: zero where there is no glyph. */
    private final char[] glyphs = new char[0x10000];

    private final int[] widths;

    Glyphs(byte[] font) {
        var data = ByteBuffer.wrap(font);
        map(data, table(data, "cmap"));
        int unitsPerEm = data.getChar(table(data, "head") + 18);
        int measured = data.getChar(table(data, "hhea") + 34);
        int count = data.getChar(table(data, "maxp") + 4);
        int metrics = table(data, "hmtx");
        widths = new int[count];
        for (int glyph = 0; glyph < count; glyph++) {
            int advance = data.getChar(metrics + 4 * Math.min(glyph, measured - 1));
            widths[glyph] = Math.round(advance * 1000f / unitsPerEm);
        }
    }

    /** The glyphs of a text as a hexadecimal string of a content stream. */
    String hex(String text) {
        var hex = new StringBuilder(4 * text.length() + 2);
        hex(text, hex);
        return hex.toString();
    }

    void hex(String text, StringBuilder to) {
        to.append('<');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            DIGITS.toHexDigits(to, (byte) (glyph(text.codePointAt(i)) >> 8));
            DIGITS.toHexDigits(to, (byte) glyph(text.codePointAt(i)));
        }
        to.append('>');
    }

    float width(String text, float size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            sum += widths[glyph(text.codePointAt(i))];
        }
        return sum * size / 1000;
    }

    /** Thousandths of the size; a character without a glyph takes no width. */
    int advance(int character) {
        return has(character) ? widths[glyphs[character]] : 0;
    }

    boolean has(int character) {
        return character < glyphs.length && glyphs[character] != 0;
    }

    /** Characters of the basic plane to their glyphs, in order. */
    Map<Integer, Integer> byCharacter() {
        return byCharacter;
    }

    int[] widths() {
        return widths.clone();
    }

    private int glyph(int character) {
        if (!has(character)) {
            throw new IllegalArgumentException("The font lacks U+%04X".formatted(character));
        }
        return glyphs[character];
    }

    static int table(ByteBuffer data, String tag) {
        int tables = data.getChar(4);
        for (int i = 0; i < tables; i++) {
            int entry = 12 + 16 * i;
            var name = new StringBuilder();
            for (int c = 0; c < 4; c++) {
                name.append((char) data.get(entry + c));
            }
            if (name.toString().equals(tag)) {
                return data.getInt(entry + 8);
            }
        }
        throw new IllegalArgumentException("The font has no table " + tag);
    }

    /** Reads the table for the basic plane (format 4). */
    private void map(ByteBuffer data, int cmap) {
        int tables = data.getChar(cmap + 2);
        for (int i = 0; i < tables; i++) {
            int start = cmap + data.getInt(cmap + 4 + 8 * i + 4);
            if (data.getChar(start) == 4) {
                segments(data, start);
                return;
            }
        }
        throw new IllegalArgumentException("The font has no table of the basic plane");
    }

    private void segments(ByteBuffer data, int start) {
        int doubled = data.getChar(start + 6);
        for (int segment = 0; segment < doubled; segment += 2) {
            int last = data.getChar(start + 14 + segment);
            int first = data.getChar(start + 16 + doubled + segment);
            int delta = data.getChar(start + 16 + 2 * doubled + segment);
            int place = start + 16 + 3 * doubled + segment;
            int range = data.getChar(place);
            for (int c = first; c <= last && c != 0xFFFF; c++) {
                int glyph = range == 0 ? c : data.getChar(place + range + 2 * (c - first));
                int drawn = glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
                if (drawn != 0) {
                    byCharacter.put(c, drawn);
                    glyphs[c] = (char) drawn;
                }
            }
        }
    }
}
