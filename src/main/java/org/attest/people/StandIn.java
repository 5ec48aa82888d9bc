package org.attest.people;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.AgencyScope;

/**
 * Sits at an agency's desk while the demonstration is filled and nobody is signed in yet: sees the agency, has no role
 * and no authority. Every act still carries the stamp of one of the agency's own people.
 */
@ApplicationScoped
public class StandIn {
    private static final UUID NOBODY = new UUID(0, 0);
    private final Demonstration demonstration;
    private final CurrentIdentityAssociation identity;
    private final AgencyScope scope;

    StandIn(Demonstration demonstration, CurrentIdentityAssociation identity, AgencyScope scope) {
        this.demonstration = demonstration;
        this.identity = identity;
        this.scope = scope;
    }

    /** For the rest of the request context. */
    public void sitDownAt(UUID agency) {
        if (!demonstration.isOn()) {
            throw new IllegalStateException("Nobody stands in outside the demonstration");
        }
        scope.enter(agency);
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("demonstration"))
                .addAttribute(SignedIn.ATTRIBUTE, new SignedIn(agency, NOBODY, "Demonstration", Set.of()))
                .build());
    }
}
