package org.attest.notices;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import java.util.ArrayList;
import java.util.List;

/**
 * One tagged piece of a letter, broken into lines: {@code before} is the white space above it, {@code glued} keeps it on
 * the page of the next block, {@code whole} keeps its own lines together; {@code picture} stands in place of words, or is null.
 */
record Block(
        PdfName tag, List<Line> lines, float leading, float before, boolean glued, boolean whole, Picture picture) {
    static final PdfName FIGURE = new PdfName("Figure");
    static final PdfName PARAGRAPH = new PdfName("P");
    static final PdfName HEADING_1 = new PdfName("H1");
    static final PdfName HEADING_2 = new PdfName("H2");

    /** Words in one face at a distance from the left margin. */
    record Run(Face face, float x, String text) {
        Run {
            text = text.stripTrailing();
        }
    }

    record Line(List<Run> runs) {}

    /** Something drawn, and what is read out for it. */
    interface Picture {
        String says();

        float height();

        /** Draws with its lower left corner there. */
        void draw(PdfContentByte canvas, float left, float bottom);
    }

    Block {
        lines = List.copyOf(lines);
    }

    static Block of(PdfName tag, List<Line> lines, float leading, float before) {
        return new Block(tag, lines, leading, before, false, false, null);
    }

    /** A picture in place of words, kept whole. */
    static Block of(Picture picture, float before) {
        var lines = java.util.Collections.nCopies((int) Math.ceil(picture.height() / 10), new Line(List.of()));
        return new Block(FIGURE, lines, 10, before, false, true, picture);
    }

    Block gluedToNext() {
        return new Block(tag, lines, leading, before, true, true, picture);
    }

    Block keptWhole() {
        return new Block(tag, lines, leading, before, glued, true, picture);
    }

    /** Breaks text at its blanks and line ends; a word longer than the line is broken where the line is full. */
    static List<Line> broken(String text, Face face, float x, float width) {
        var lines = new ArrayList<Line>();
        for (var typed : text.split("\n", -1)) {
            var line = new StringBuilder();
            for (var word : typed.strip().split(" +")) {
                if (!line.isEmpty() && face.width(line + " " + word) > width) {
                    lines.add(new Line(List.of(new Run(face, x, line.toString()))));
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
                while (face.width(line.toString()) > width) {
                    var fits = longestPrefix(line.toString(), face, width);
                    lines.add(new Line(List.of(new Run(face, x, line.substring(0, fits)))));
                    line.delete(0, fits);
                }
            }
            lines.add(new Line(List.of(new Run(face, x, line.toString()))));
        }
        return lines;
    }

    private static int longestPrefix(String text, Face face, float width) {
        var end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            var next = text.offsetByCodePoints(end, 1);
            if (face.width(text.substring(0, next)) > width) {
                break;
            }
            end = next;
        }
        return end;
    }
}
