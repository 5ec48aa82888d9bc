package org.attest.signin;

import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Alternative;
import java.time.Clock;
import org.attest.people.Entry;
import org.attest.people.Exit;
import org.attest.people.SignedIn;

/**
 * Keeps what the provider gave at the server: the browser holds a random number and nothing else. Of the tokens only the one
 * that says who signed in is kept, encrypted by the framework with Attest's session key.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class ServerSideTokens implements TokenStateManager {
    private final SessionBook book;
    private final TokenRule rule;
    private final Event<Entry> entries;
    private final Event<Exit> exits;
    private final Clock clock;

    ServerSideTokens(SessionBook book, TokenRule rule, Event<Entry> entries, Event<Exit> exits, Clock clock) {
        this.exits = exits;
        this.book = book;
        this.rule = rule;
        this.entries = entries;
        this.clock = clock;
    }

    @Override
    public Uni<String> createTokenState(
            RoutingContext http,
            OidcTenantConfig tenant,
            AuthorizationCodeTokens tokens,
            OidcRequestContext<String> context) {
        return context.runBlocking(() -> {
            SignedIn person = http.get(SignedIn.ATTRIBUTE);
            SignIn signIn = http.get(SignIn.ATTRIBUTE);
            Refused refused = http.get(TokenHolder.REFUSED);
            if (refused == null && signIn != null && !rule.sessions().mayBegin(signIn.at(), clock.instant())) {
                refused = Refused.TOO_LONG_AGO;
            }
            if (person == null || signIn == null || refused != null) {
                turnAway(person, refused == null ? Refused.UNKNOWN : refused, http);
            }
            entries.fire(new Entry(person, true, client(http)));
            return book.begin(person, signIn.at(), http.get(TokenHolder.PROVIDER_SESSION), tokens.getIdToken());
        });
    }

    private void turnAway(SignedIn person, Refused refused, RoutingContext http) {
        if (person != null) {
            entries.fire(new Entry(person, false, client(http)));
        }
        throw new AuthenticationRedirectException(302, NotLetInPages.PATH + "?why=" + refused.word());
    }

    @Override
    public Uni<AuthorizationCodeTokens> getTokens(
            RoutingContext http,
            OidcTenantConfig tenant,
            String id,
            OidcRequestContext<AuthorizationCodeTokens> context) {
        return context.runBlocking(() -> {
            var session = book.takeUp(id).orElseThrow(AuthenticationFailedException::new);
            if (http.normalizedPath().equals(SignInAgainPages.PATH)
                    && !rule.sessions().isFresh(session.begun(), clock.instant())) {
                book.end(id, Ending.ANEW);
                throw new AuthenticationFailedException();
            }
            return new AuthorizationCodeTokens(session.token(), null, null);
        });
    }

    @Override
    public Uni<Void> deleteTokens(
            RoutingContext http, OidcTenantConfig tenant, String id, OidcRequestContext<Void> context) {
        return context.runBlocking(() -> {
            boolean leaves = http.normalizedPath().equals(Doors.OUT);
            book.end(id, leaves ? Ending.SIGNED_OUT : Ending.ANEW);
            SignedIn person = http.get(SignedIn.ATTRIBUTE);
            if (leaves && person != null) {
                exits.fire(new Exit(person, client(http)));
            }
            return null;
        });
    }

    static String client(RoutingContext http) {
        return http.request().remoteAddress() == null
                ? null
                : http.request().remoteAddress().hostAddress();
    }
}
