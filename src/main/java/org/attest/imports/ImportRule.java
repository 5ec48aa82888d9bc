package org.attest.imports;

import org.attest.shared.Rule;

/** Why a paper is not taken; nothing is stored then. */
enum ImportRule implements Rule {
    PAPER_GIVEN(422, "Choose the PDF"),
    FILE_SMALL_ENOUGH(413, "The PDF is larger than 8 MB; send the form alone, without scans of other papers"),
    FILE_READABLE(422, "This file cannot be read as a form"),
    FILE_READ_IN_TIME(
            422,
            "Reading this PDF took more time or memory than any form needs. Print the form to a new PDF and try again"),
    PAPER_IS_FORM_ASKED(422, "The paper is another form than the one asked for"),
    REQUESTER_GIVEN(422, "Say who asks and by what name: this paper does not tell"),
    READER_FREE(503, "Other papers are being read at this moment; nothing was stored. Try again in a few seconds");

    private final int status;
    private final String sentence;

    ImportRule(int status, String sentence) {
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
}
