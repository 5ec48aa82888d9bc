package org.attest.notices;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.attest.casefile.AskedLetter;
import org.attest.casefile.CaseNumber;

/** Every letter that a case can bring forth, in the order of a case's life; its file's name says which it is. */
enum LetterKind {
    ACKNOWLEDGEMENT,
    DELAY,
    REFERRAL,
    DENIAL,
    HAND_OVER,
    REVOCATION;

    static LetterKind of(AskedLetter letter) {
        return valueOf(letter.name());
    }

    /** Empty where the letter follows from a move of its own. */
    Optional<AskedLetter> asked() {
        return Arrays.stream(AskedLetter.values())
                .filter(letter -> letter.name().equals(name()))
                .findFirst();
    }

    /** Whether it goes to USCIS and not to whoever asked (U-24). */
    public boolean goesToUscis() {
        return this == REVOCATION;
    }

    String fileName(CaseNumber number) {
        return number + ending();
    }

    boolean isNamed(String fileName) {
        return fileName.endsWith(ending());
    }

    private String ending() {
        return "-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-letter.pdf";
    }
}
