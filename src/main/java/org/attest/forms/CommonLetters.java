package org.attest.forms;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of the typeface that nearly every form needs: Latin, Greek and Cyrillic letters, under the same glyph numbers. */
final class CommonLetters {
    private static final Set<String> TABLES =
            Set.of("cvt ", "fpgm", "prep", "glyf", "head", "hhea", "hmtx", "loca", "maxp");
    private static final int ARGUMENTS_ARE_WORDS = 1;
    private static final int HAS_SCALE = 8;
    private static final int MORE_COMPONENTS = 32;
    private static final int HAS_TWO_SCALES = 64;
    private static final int HAS_MATRIX = 128;

    private final ByteBuffer font;
    private final Set<Integer> wanted = new HashSet<>(Set.of(0));

    private CommonLetters(byte[] font) {
        this.font = ByteBuffer.wrap(font.clone());
    }

    static boolean include(int character) {
        return character < 0x0530
                || character >= 0x1E00 && character < 0x2070
                || character == 0x20AC
                || character == 0x2116
                || character == 0x2122;
    }

    /** A font of its own, without outlines and tables for anything else. */
    static byte[] of(byte[] font, Glyphs glyphs) {
        var common = new CommonLetters(font);
        glyphs.byCharacter().forEach((character, glyph) -> {
            if (include(character)) {
                common.want(glyph);
            }
        });
        common.blank(glyphs.widths().length);
        return common.written();
    }

    private void want(int first) {
        var open = new ArrayDeque<>(List.of(first));
        while (!open.isEmpty()) {
            int glyph = open.pop();
            if (wanted.add(glyph)) {
                open.addAll(components(glyph));
            }
        }
    }

    private List<Integer> components(int glyph) {
        int at = start(glyph);
        if (at == start(glyph + 1) || font.getShort(at) >= 0) {
            return List.of();
        }
        var found = new ArrayList<Integer>();
        at += 10;
        int flags;
        do {
            flags = font.getChar(at);
            found.add((int) font.getChar(at + 2));
            at += 4 + ((flags & ARGUMENTS_ARE_WORDS) != 0 ? 4 : 2);
            at += (flags & HAS_SCALE) != 0 ? 2 : (flags & HAS_TWO_SCALES) != 0 ? 4 : (flags & HAS_MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE_COMPONENTS) != 0);
        return found;
    }

    private void blank(int glyphs) {
        for (int glyph = 0; glyph < glyphs; glyph++) {
            if (!wanted.contains(glyph)) {
                Arrays.fill(font.array(), start(glyph), start(glyph + 1), (byte) 0);
            }
        }
    }

    private int start(int glyph) {
        boolean wide = font.getShort(Glyphs.table(font, "head") + 50) == 1;
        int loca = Glyphs.table(font, "loca");
        return Glyphs.table(font, "glyf") + (wide ? font.getInt(loca + 4 * glyph) : 2 * font.getChar(loca + 2 * glyph));
    }

    private byte[] written() {
        int count = font.getChar(4);
        int kept = TABLES.size();
        var head = ByteBuffer.allocate(12 + 16 * kept);
        head.putInt(0x00010000).putShort((short) kept).putShort((short) 128).putShort((short) 3);
        head.putShort((short) (16 * kept - 128));
        var body = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            int entry = 12 + 16 * i;
            var tag = new String(font.array(), entry, 4, java.nio.charset.StandardCharsets.ISO_8859_1);
            if (TABLES.contains(tag)) {
                int length = font.getInt(entry + 12);
                head.putInt(font.getInt(entry)).putInt(font.getInt(entry + 4));
                head.putInt(head.capacity() + body.size()).putInt(length);
                body.write(font.array(), font.getInt(entry + 8), length);
                body.write(new byte[3], 0, (4 - length % 4) % 4);
            }
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.array());
        whole.writeBytes(body.toByteArray());
        return whole.toByteArray();
    }
}
