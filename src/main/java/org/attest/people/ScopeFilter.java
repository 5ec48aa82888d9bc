package org.attest.people;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.attest.shared.AgencyScope;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Shows the database, for the rest of the request, the agency of the person who signed in. */
@ApplicationScoped
class ScopeFilter {
    private final SecurityIdentity identity;
    private final AgencyScope scope;

    ScopeFilter(SecurityIdentity identity, AgencyScope scope) {
        this.identity = identity;
        this.scope = scope;
    }

    @ServerRequestFilter
    public void enter(ContainerRequestContext request) {
        SignedIn me = identity.getAttribute(SignedIn.ATTRIBUTE);
        scope.enter(me == null ? null : me.agency());
    }
}
