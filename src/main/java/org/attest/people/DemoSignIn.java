package org.attest.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.attest.shared.Refusal;

/** Signs invented people in with the demonstration's one password; outside the demonstration it knows nobody. */
@ApplicationScoped
class DemoSignIn implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    static final String PASSWORD = "demo";
    private static final String SIGN_IN = "/sign-in";
    private final Demonstration demonstration;
    private final Identities identities;
    private final Registry registry;
    private final Event<Entry> entries;
    private final SignInLimit limit;

    DemoSignIn(
            Demonstration demonstration,
            Identities identities,
            Registry registry,
            Event<Entry> entries,
            SignInLimit limit) {
        this.demonstration = demonstration;
        this.identities = identities;
        this.registry = registry;
        this.entries = entries;
        this.limit = limit;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        if (!demonstration.isOn()) {
            return Uni.createFrom().failure(new AuthenticationFailedException());
        }
        var http = HttpSecurityUtils.getRoutingContextAttribute(request);
        long seconds = limit.seconds(request.getUsername(), client(http));
        boolean opens =
                seconds == 0 && PASSWORD.equals(new String(request.getPassword().getPassword()));
        return context.runBlocking(() -> {
            tell(request.getUsername(), opens, http);
            if (seconds > 0) {
                sayWhen(http, seconds);
                throw new AuthenticationFailedException();
            }
            return identity(request.getUsername(), opens, client(http));
        });
    }

    /** What is answered in place of the way back to the form. */
    private static void sayWhen(RoutingContext http, long seconds) {
        if (http != null) {
            http.put(Refusal.class.getName(), Refusal.until(PeopleRule.NOT_TRIED_TOO_OFTEN, seconds));
        }
    }

    private SecurityIdentity identity(String name, boolean opens, String client) {
        try {
            if (!opens) {
                throw new AuthenticationFailedException();
            }
            var identity = identities.of(name);
            limit.right(name);
            return identity;
        } catch (AuthenticationFailedException e) {
            limit.wrong(name, client);
            throw e;
        }
    }

    /** A session's beginning, and each wrong password; a program sends its own with every request, which is logged itself. */
    private void tell(String subject, boolean opens, RoutingContext http) {
        boolean begins = http != null && http.normalizedPath().equals(SIGN_IN);
        if (begins || !opens) {
            registry.signIn(subject).ifPresent(who -> entries.fire(new Entry(who, opens, client(http))));
        }
    }

    private static String client(RoutingContext http) {
        return http == null || http.request().remoteAddress() == null
                ? null
                : http.request().remoteAddress().hostAddress();
    }
}
