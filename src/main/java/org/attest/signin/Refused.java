package org.attest.signin;

import java.util.Locale;

/** Why somebody whom the provider knows is not let in. */
public enum Refused {
    /** Attest has no open record for this holder. */
    UNKNOWN,
    /** Signed in without the method that the agency asks for. */
    METHOD,
    /** The provider does not say when, or it is too long ago. */
    TOO_LONG_AGO,
    /** The provider did not finish signing in: it was called off, or refused. */
    UNFINISHED,
    /** The provider does not answer. */
    PROVIDER_AWAY;

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
