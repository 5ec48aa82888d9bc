package org.attest.signin;

import org.attest.shared.Rule;

/** What must hold for whoever comes with the provider's word. */
enum SignInRule implements Rule {
    SIGNED_IN_JUST_NOW(
            401, "Approving, denying and revoking ask for a fresh sign-in: sign in once more, then send this again"),
    LOGOUT_TOKEN_SOUND(400, "This is no logout token of the agency's provider");

    private final int status;
    private final String sentence;

    SignInRule(int status, String sentence) {
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
