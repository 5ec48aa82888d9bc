package org.attest.forms;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The one typeface that fields are filled in: measured for wrapping, and asked which characters it lacks. */
final class Typeface {
    static final Typeface MONO = new Typeface("DejaVuSansCondensed.ttf");
    private final BaseFont font;
    private final byte[] bytes;

    private Typeface(String resource) {
        try (var in = Typeface.class.getResourceAsStream(resource)) {
            bytes = in.readAllBytes();
            font = BaseFont.createFont(resource, BaseFont.IDENTITY_H, true, true, bytes, null);
            font.setIncludeCidSet(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    BaseFont font() {
        return font;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Width in points. */
    float width(String text, float size) {
        return font.getWidthPoint(text, size);
    }

    /** Characters that cannot be drawn; line ends and tabs do not count. */
    Set<Integer> lacks(String text) {
        var lacking = new LinkedHashSet<Integer>();
        text.codePoints()
                .filter(c -> c != '\n' && c != '\r' && c != '\t' && !font.charExists(c))
                .forEach(lacking::add);
        return lacking;
    }

    /** Lines no wider than {@code width} points, broken at blanks, a word that is too long within itself; nothing is lost. */
    List<String> wrap(String text, float size, float width) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\t', ' ')
                .split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : paragraph.split(" ")) {
                var rest = word;
                while (width(line.isEmpty() ? rest : line + " " + rest, size) > width) {
                    if (!line.isEmpty()) {
                        lines.add(line.toString());
                        line.setLength(0);
                        continue;
                    }
                    int fits = fitting(rest, size, width);
                    lines.add(rest.substring(0, fits));
                    rest = rest.substring(fits);
                }
                line.append(line.isEmpty() ? "" : " ").append(rest);
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private int fitting(String word, float size, float width) {
        int fits = 1;
        while (fits < word.length() && width(word.substring(0, fits + 1), size) <= width) {
            fits++;
        }
        return fits;
    }
}
