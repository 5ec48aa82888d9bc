package org.attest.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs invented people in with the demonstration's one password; outside the demonstration it knows nobody. */
@ApplicationScoped
class DemoSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    static final String PASSWORD = "demo";
    private final Demonstration demonstration;
    private final Identities identities;

    DemoSignIn(Demonstration demonstration, Identities identities) {
        this.demonstration = demonstration;
        this.identities = identities;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!demonstration.isOn()
                || !PASSWORD.equals(new String(request.getPassword().getPassword()))) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        return context.runBlocking(() -> identities.of(request.getUsername()));
    }
}
