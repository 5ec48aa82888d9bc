package org.attest.binding;

import java.util.List;

/** The words printed for one box, the phrases they were taken from, and what the rest of its item says. */
record PrintedLabel(String text, List<Phrase> phrases, Place place) {
    enum Place {
        RIGHT,
        LEFT,
        ABOVE,
        ROW_OF_CHOICES,
        /** Of the choice right before a box for words, such as Other and what it stands for. */
        LAST_CHOICE,
        HEADING,
        NONE
    }

    static final PrintedLabel NONE = new PrintedLabel("", List.of(), Place.NONE);

    static PrintedLabel of(List<Phrase> phrases, Place place) {
        return new PrintedLabel(
                String.join(" ", phrases.stream().map(Phrase::text).toList()).replaceAll("-\\s(?=\\p{Ll})", "-"),
                phrases,
                place);
    }

    /** Without the arrow and the "A-" that stand before the cells of a number. */
    String plain() {
        return text.replaceFirst("\\s*[^\\p{L}\\p{N}\\p{P}\\s]\\s*(A\\s?-)?\\s*$", "");
    }

    boolean isEmpty() {
        return !Wording.of(text).hasWords();
    }
}
