package org.attest.audit;

import org.attest.shared.Rule;

/** Without its log Attest shows nothing and changes nothing. */
enum AccessRule implements Rule {
    ACCESS_IS_LOGGED(
            503,
            "The access log cannot be written, so nothing is shown and nothing was changed. Tell your administrator");

    private final int status;
    private final String sentence;

    AccessRule(int status, String sentence) {
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
