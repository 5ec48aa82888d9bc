package org.attest.seals;

import org.attest.shared.Rule;

/** A checkpoint is worth what its signature is worth. */
enum SealRule implements Rule {
    KEY_TO_SIGN_WITH(
            503,
            "The key file holds no key to sign checkpoints with. Ask whoever runs Attest to renew the key file, as docs/keys.md says");

    private final int status;
    private final String sentence;

    SealRule(int status, String sentence) {
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
