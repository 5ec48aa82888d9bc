package org.attest.people;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Set;
import java.util.UUID;

/** The person behind a request, as Attest's own records have it: no claim of a token says what somebody may do. */
public record SignedIn(UUID agency, UUID person, String name, Set<String> roles) {
    public static final String ATTRIBUTE = "attest.signed-in";

    /** Whoever is known by now; null where nobody is signed in, or where the door stayed shut. */
    public static SignedIn of(CurrentIdentityAssociation association) {
        SecurityIdentity identity = association
                .getDeferredIdentity()
                .subscribeAsCompletionStage()
                .handle((known, failed) -> known)
                .getNow(null);
        return identity == null ? null : identity.getAttribute(ATTRIBUTE);
    }
}
