package org.attest.notices;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The two typefaces of our letters, which travel inside the PDF; made anew for each letter, since a font is not shared. */
record LetterFont(BaseFont plain, BaseFont bold) {
    private static final byte[] PLAIN = file("DejaVuSerifCondensed.ttf");
    private static final byte[] BOLD = file("DejaVuSerifCondensed-Bold.ttf");

    static LetterFont load() {
        return new LetterFont(
                embedded("DejaVuSerifCondensed.ttf", PLAIN), embedded("DejaVuSerifCondensed-Bold.ttf", BOLD));
    }

    /** Control and direction marks have an empty glyph at best: they would vanish, or turn the line around. */
    static boolean draws(BaseFont font, int character) {
        var type = Character.getType(character);
        return type != Character.CONTROL && type != Character.FORMAT && font.charExists(character);
    }

    private static BaseFont embedded(String name, byte[] file) {
        try {
            var font =
                    BaseFont.createFont(name, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, BaseFont.NOT_CACHED, file, null);
            font.setIncludeCidSet(false);
            return font;
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] file(String name) {
        try (var in = LetterFont.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
