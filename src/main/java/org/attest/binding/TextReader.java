package org.attest.binding;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the print of a page as phrases: words of one line, parted where a wide gap or a field stands between them. */
final class TextReader {
    private static final float SAME_LINE = 1.5f;
    private static final float WORD_GAP = 0.18f;
    private static final float PHRASE_GAP = 9f;
    private static final int MOST_GLYPHS = 60_000;

    private final PDDocument document;

    TextReader(PDDocument document) {
        this.document = document;
    }

    List<Phrase> phrases(int page, List<FormField> fields) throws IOException {
        List<Glyph> glyphs = glyphs(page);
        glyphs.sort(Comparator.comparing(Glyph::base, Comparator.reverseOrder()));
        List<Phrase> phrases = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!line.isEmpty() && line.get(0).base() - glyph.base() > SAME_LINE) {
                cut(line, fields, phrases);
                line.clear();
            }
            line.add(glyph);
        }
        cut(line, fields, phrases);
        return phrases;
    }

    private static void cut(List<Glyph> line, List<FormField> fields, List<Phrase> into) {
        line.sort(Comparator.comparing(g -> g.box().left()));
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        Box box = null;
        float size = 0;
        for (int i = 0; i < line.size(); i++) {
            Glyph glyph = line.get(i);
            if (last != null && glyph.overprints(last)) {
                continue;
            }
            float gap = last == null ? 0 : glyph.box().left() - last.box().right();
            boolean wordEnds = gap > WORD_GAP * glyph.size();
            boolean numberEnds = wordEnds && ItemMark.isNumber(text) && !isLetterOfNumber(line, i);
            if (last != null && (numberEnds || gap > PHRASE_GAP || fieldBetween(last.box(), glyph.box(), fields))) {
                into.add(new Phrase(text.toString(), box, size));
                text.setLength(0);
                box = null;
            } else if (wordEnds) {
                text.append(' ');
            }
            size = box == null ? glyph.size() : Math.min(size, glyph.size());
            text.append(glyph.text());
            box = box == null ? glyph.box() : box.and(glyph.box());
            last = glyph;
        }
        if (last != null) {
            into.add(new Phrase(text.toString(), box, size));
        }
    }

    /** The "a." of an item number that is printed apart, as in "1. a. Signature". */
    private static boolean isLetterOfNumber(List<Glyph> line, int at) {
        return at + 1 < line.size()
                && line.get(at).text().matches("[a-z]")
                && line.get(at + 1).text().equals(".");
    }

    private static boolean fieldBetween(Box before, Box after, List<FormField> fields) {
        return fields.stream().map(FormField::box).anyMatch(f -> {
            float middle = (f.left() + f.right()) / 2;
            return before.right() - 1 <= middle && middle <= after.left() + 1 && f.sharesRowWith(before);
        });
    }

    private List<Glyph> glyphs(int page) throws IOException {
        PDRectangle shown = document.getPage(page - 1).getCropBox();
        List<Glyph> glyphs = new ArrayList<>();
        Function<TextPosition, Box> place = t -> {
            float left = t.getXDirAdj() + shown.getLowerLeftX();
            float base = shown.getUpperRightY() - t.getYDirAdj();
            float size = t.getFontSizeInPt();
            return new Box(left, base - size * 0.22f, left + t.getWidthDirAdj(), base + size * 0.75f);
        };
        PDFTextStripper stripper = new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition t) {
                if (t.getUnicode() != null && !t.getUnicode().isBlank() && t.getDir() == 0f) {
                    if (glyphs.size() == MOST_GLYPHS) {
                        throw new UnreadableForm(
                                "Page " + page + " holds more text than a form page can.",
                                "Use the form as it was published.");
                    }
                    Box box = place.apply(t);
                    glyphs.add(new Glyph(
                            t.getUnicode(), box, shown.getUpperRightY() - t.getYDirAdj(), t.getFontSizeInPt()));
                }
            }
        };
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.writeText(document, new StringWriter());
        return glyphs;
    }

    private record Glyph(String text, Box box, float base, float size) {
        /** Bold type is sometimes made by printing the same letter twice. */
        boolean overprints(Glyph other) {
            return text.equals(other.text) && Math.abs(box.left() - other.box.left()) < 0.6f;
        }
    }
}
