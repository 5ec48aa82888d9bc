package org.attest.binding;

/** Printed words that stand together in one line, and how large they are printed. */
record Phrase(String text, Box box, float size) {

    boolean hasWords() {
        return Wording.of(text).hasWords();
    }
}
