package org.attest.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes up a demonstration session from its cookie, looking the person up anew each time. */
@ApplicationScoped
class DemoSession implements IdentityProvider<TrustedAuthenticationRequest> {
    private final Demonstration demonstration;
    private final Identities identities;

    DemoSession(Demonstration demonstration, Identities identities) {
        this.demonstration = demonstration;
        this.identities = identities;
    }

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
        return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
        return demonstration.isOn()
                ? context.runBlocking(() -> identities.of(request.getPrincipal()))
                : Uni.createFrom().failure(new AuthenticationFailedException());
    }
}
