package org.attest.people;

import java.util.Set;
import java.util.UUID;

/** The person behind a request, as Attest's own records have it: no claim of a token says what somebody may do. */
public record SignedIn(UUID agency, UUID person, String name, Set<String> roles) {
    static final String ATTRIBUTE = "attest.signed-in";
}
