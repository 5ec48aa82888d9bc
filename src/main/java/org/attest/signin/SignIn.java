package org.attest.signin;

import java.time.Instant;

/**
 * When and how the person behind a request signed in with the provider.
 *
 * @param level the token's {@code acr}, or null
 */
record SignIn(Instant at, String level) {
    static final String ATTRIBUTE = "attest.sign-in";
}
