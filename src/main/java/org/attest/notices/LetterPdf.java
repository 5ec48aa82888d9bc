package org.attest.notices;

import java.awt.Color;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.notices.Block.Line;
import org.attest.notices.Block.Run;

/**
 * Draws a letter on US Letter paper as a tagged PDF (PDF/UA-1), so that a screen reader can read it too. Neither title
 * nor metadata say who it is to or what it is about.
 */
public final class LetterPdf {
    private static final float SIZE = 10;
    private static final float LEADING = 13.8f;
    private static final float WIDTH = TaggedPaper.WIDTH;
    private static final float LABEL_WIDTH = 116;
    private static final float SIGNING_SPACE = 42;
    private static final Color INK = new Color(0x14, 0x14, 0x14);
    private static final Color NAVY = TaggedPaper.NAVY;
    private static final Color GREY = new Color(0x55, 0x55, 0x55);

    private final Letter letter;
    private final Face name;
    private final Face address;
    private final Face subject;
    private final Face heading;
    private final Face body;
    private final Face footer;
    private final Set<String> undrawable = new LinkedHashSet<>();

    private LetterPdf(Letter letter) {
        this.letter = letter;
        var font = LetterFont.load();
        name = new Face(font.bold(), 16, NAVY);
        address = new Face(font.plain(), 9, INK);
        subject = new Face(font.bold(), 11.5f, INK);
        heading = new Face(font.bold(), SIZE, INK);
        body = new Face(font.plain(), SIZE, INK);
        footer = new Face(font.plain(), 8.5f, GREY);
    }

    /** Refuses a letter with a character that the font lacks; {@link #undrawable} finds them beforehand. */
    public static byte[] of(Letter letter) {
        var pdf = new LetterPdf(letter);
        var head = pdf.letterhead();
        var blocks = Stream.concat(head.stream(), pdf.content().stream()).toList();
        if (!pdf.undrawable.isEmpty()) {
            throw new IllegalArgumentException(
                    "The letter holds what its font cannot draw: " + String.join(", ", pdf.undrawable));
        }
        return new TaggedPaper(
                        English.DOCUMENT_TITLE,
                        letter.from().date(),
                        letter.from().number(),
                        pdf.footer)
                .of(blocks, head.get(head.size() - 1));
    }

    /** The characters that would be refused, each by its code and name; empty where the letter can be drawn. */
    public static Set<String> undrawable(Letter letter) {
        var pdf = new LetterPdf(letter);
        pdf.letterhead();
        pdf.content();
        return Set.copyOf(pdf.undrawable);
    }

    private List<Block> letterhead() {
        var head = letter.from().letterhead();
        return List.of(
                Block.of(Block.PARAGRAPH, broken(head.agency(), name), 21, 0),
                Block.of(
                        Block.PARAGRAPH,
                        broken(String.join("  \u00b7  ", head.address()) + "  \u00b7  " + head.phone(), address),
                        13,
                        1));
    }

    private List<Block> content() {
        var blocks = new ArrayList<Block>();
        blocks.add(lines(List.of(English.date(letter.from().date())), 26));
        blocks.add(lines(letter.to().address(), 16));
        blocks.add(Block.of(Block.PARAGRAPH, references(), LEADING, 16));
        blocks.add(Block.of(Block.HEADING_1, broken(letter.subject(), subject), 16, 15)
                .gluedToNext());
        if (letter.to().salutation() != null) {
            blocks.add(lines(List.of(letter.to().salutation()), 12));
        }
        for (var passage : letter.passages()) {
            addTo(blocks, passage);
        }
        blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1).gluedToNext());
        blocks.add(lines(List.of(English.CLOSING), 14).gluedToNext());
        blocks.add(lines(letter.from().signer(), SIGNING_SPACE).keptWhole());
        return blocks;
    }

    private void addTo(List<Block> blocks, Passage passage) {
        float before = 9;
        if (passage.heading() != null) {
            blocks.add(Block.of(Block.HEADING_2, broken(passage.heading(), heading), LEADING, 11)
                    .gluedToNext());
            before = 2;
        }
        for (var paragraph : passage.paragraphs()) {
            blocks.add(Block.of(Block.PARAGRAPH, broken(paragraph, body), LEADING, before));
            before = 6;
        }
        for (var fact : passage.facts()) {
            blocks.add(Block.of(Block.PARAGRAPH, labelled(fact.label(), fact.value()), LEADING, before)
                    .keptWhole());
            before = 1;
        }
    }

    private Block lines(List<String> texts, float before) {
        var lines = texts.stream().flatMap(text -> broken(text, body).stream()).toList();
        return Block.of(Block.PARAGRAPH, lines, LEADING, before).keptWhole();
    }

    private List<Line> references() {
        var ours = labelled(English.OUR_REFERENCE, letter.from().number().text());
        return letter.to().reference() == null
                ? ours
                : Stream.concat(
                                ours.stream(),
                                labelled(English.YOUR_REFERENCE, letter.to().reference()).stream())
                        .toList();
    }

    /** A label in its own column and the value beside it, under which its further lines stand. */
    private List<Line> labelled(String label, String value) {
        var values = Block.broken(drawable(value, body), body, LABEL_WIDTH, WIDTH - LABEL_WIDTH);
        var lines = new ArrayList<>(values);
        var runs = new ArrayList<>(values.get(0).runs());
        runs.add(0, new Run(body, 0, drawable(label, body) + ":"));
        lines.set(0, new Line(runs));
        return lines;
    }

    private List<Line> broken(String text, Face face) {
        return Block.broken(drawable(text, face), face, 0, WIDTH);
    }

    /** An accent typed as a separate character is joined to its letter, for which the font has a glyph of its own. */
    private String drawable(String text, Face face) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        composed.codePoints()
                .filter(c -> c != '\n' && !LetterFont.draws(face.font(), c))
                .forEach(c -> undrawable.add("U+%04X %s".formatted(c, Character.getName(c))));
        return composed;
    }
}
