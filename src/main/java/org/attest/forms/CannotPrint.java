package org.attest.forms;

/** A text holds a character that the form's font lacks: refused by name, never dropped; the text itself is not repeated. */
public final class CannotPrint extends RuntimeException {
    public CannotPrint(String part, String item, int codePoint) {
        this(part + " item " + item, codePoint);
    }

    CannotPrint(String place, int codePoint) {
        super("%s holds the character U+%04X %s, which the form's font lacks"
                .formatted(place, codePoint, Character.getName(codePoint)));
    }
}
