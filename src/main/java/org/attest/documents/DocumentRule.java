package org.attest.documents;

import org.attest.shared.Rule;

/** Why a paper is not taken; nothing is stored then. */
enum DocumentRule implements Rule {
    FILE_GIVEN(422, "Choose the file"),
    FILE_NOT_EMPTY(422, "The file is empty; choose another"),
    FILE_SMALL_ENOUGH(413, "The file is larger than is taken here; scan at a lower resolution, or send it in parts"),
    FILE_OF_A_KNOWN_KIND(
            422,
            "This is not a PDF, PNG, JPEG or TIFF, whatever its name says; print it to a PDF and send that. Nothing was stored"),
    KIND_CHOSEN(422, "Say what kind of paper it is"),
    SIDE_CHOSEN(422, "Say whether it came from the requester or is the agency's own"),
    SIDE_FITS_KIND(422, "A paper of this kind is always of the other side; leave the side out"),
    TITLE_PLAIN(422, "The title holds something that cannot be kept; use a few plain words"),
    HANDED_IN(403, "The records desk files what the requester handed in: the packet or a Form G-28"),
    EVIDENCE_OF_THIS_CASE(422, "Choose one of the papers of this case that show something"),
    FILE_CLEAN(422, "The virus scanner found something in this file; nothing was stored. Ask for the paper again"),
    SCANNER_ANSWERS(
            503, "The virus scanner does not answer, so the file was not taken; nothing else was lost. Try again soon");

    private final int status;
    private final String sentence;

    DocumentRule(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    /** Refuses at the field of the file. */
    static org.attest.shared.Refusal ofFile(DocumentRule rule) {
        return new org.attest.shared.Refusal(
                java.util.List.of(new org.attest.shared.Broken(rule, "file", rule.sentence())));
    }
}
