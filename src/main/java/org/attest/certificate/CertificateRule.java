package org.attest.certificate;

import org.attest.shared.Rule;

/** What can be wrong with a paper that is asked for, or shown, at the register. */
enum CertificateRule implements Rule {
    CERTIFICATE_APPROVED(409, "The case has no approved certificate; its cover sheet comes with the approval"),
    PAPER_IS_A_SCAN(422, "Send a PDF, PNG or JPEG, in base64"),
    PAPER_READABLE(422, "The file is damaged, or holds more than a scan does; scan the paper again"),
    PAPER_OPEN(422, "The PDF is encrypted; scan the paper to a PDF without a password"),
    PAPER_OF_SENSIBLE_SIZE(
            422, "The scan is too large: at most 40 pages, each at most 36 million pixels; scan at 150 to 300 dpi"),
    PAPER_READ_IN_TIME(422, "The scan takes too long to read; scan at 150 to 300 dpi in grey"),
    ONE_CERTIFICATE_IN_A_SCAN(422, "The scan holds cover sheets of several certificates; scan each on its own");

    private final int status;
    private final String sentence;

    CertificateRule(int status, String sentence) {
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
