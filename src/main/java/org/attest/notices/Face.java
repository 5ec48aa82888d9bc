package org.attest.notices;

import com.lowagie.text.pdf.BaseFont;
import java.awt.Color;

/** How a piece of text looks: font, size in points, color. */
record Face(BaseFont font, float size, Color color) {
    float width(String text) {
        return font.getWidthPoint(text, size);
    }
}
