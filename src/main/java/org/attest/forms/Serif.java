package org.attest.forms;

import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The typeface that the form itself is printed in; only the letters in use go along. */
enum Serif {
    REGULAR("DejaVuSerifCondensed.ttf"),
    BOLD("DejaVuSerifCondensed-Bold.ttf");

    private final String resource;

    Serif(String resource) {
        this.resource = resource;
    }

    /** A font of its own for each document: it remembers the letters that were used. */
    BaseFont font() {
        try {
            var font = BaseFont.createFont(resource, BaseFont.IDENTITY_H, true, false, bytes(), null);
            font.setIncludeCidSet(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try (var in = Serif.class.getResourceAsStream("/org/attest/notices/" + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
