package org.attest.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The one typeface that fields are filled in: measured for wrapping, and asked which characters it lacks. */
final class Typeface {
    static final Typeface SANS = new Typeface("DejaVuSansCondensed.ttf");

    private final Glyphs glyphs;
    private final byte[] bytes;

    private Typeface(String resource) {
        try (var in = Typeface.class.getResourceAsStream(resource)) {
            bytes = in.readAllBytes();
            glyphs = new Glyphs(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Glyphs glyphs() {
        return glyphs;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Characters that cannot be drawn; line ends and tabs do not count. */
    Set<Integer> lacks(String text) {
        var lacking = new LinkedHashSet<Integer>();
        text.codePoints()
                .filter(c -> c != '\n' && c != '\r' && c != '\t' && !glyphs.has(c))
                .forEach(lacking::add);
        return lacking;
    }

    /** Whether a text without line ends is one line. */
    boolean holds(String text, float size, float width) {
        int room = (int) Math.floor(width * 1000 / size);
        for (int i = 0; i < text.length() && room >= 0; i += Character.charCount(text.codePointAt(i))) {
            room -= glyphs.advance(text.codePointAt(i));
        }
        return room >= 0;
    }

    /** Lines no wider than {@code width} points, broken at blanks, a word that is too long within itself; nothing is lost. */
    List<String> wrap(String text, float size, float width) {
        var lines = new ArrayList<String>();
        int room = (int) Math.floor(width * 1000 / size);
        var plain = text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ');
        for (int from = 0; from <= plain.length(); ) {
            int end = plain.indexOf('\n', from);
            end = end < 0 ? plain.length() : end;
            paragraph(plain.substring(from, end), room, lines);
            from = end + 1;
        }
        return lines;
    }

    private void paragraph(String text, int room, List<String> lines) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = 0;
        while (true) {
            int at = start;
            int blank = -1;
            int taken = 0;
            while (at < end) {
                int character = text.codePointAt(at);
                taken += glyphs.advance(character);
                if (taken > room && at > start && character != ' ') {
                    break;
                }
                if (character == ' ' && at > start) {
                    blank = at;
                }
                at += Character.charCount(character);
            }
            if (at >= end) {
                lines.add(text.substring(start, end));
                return;
            }
            int cut = blank > start ? blank : at;
            lines.add(text.substring(start, cut));
            start = blank > start ? blank + 1 : at;
        }
    }
}
