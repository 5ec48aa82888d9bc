package org.attest.signin;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.attest.people.SignedIn;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whoever holds a verified token is the person whom Attest's own records have for that holder, with those records' roles
 * and agency; no role of the token counts. A program that is nobody here is answered 401; a browser is told why at the end
 * of signing in, and until then is somebody without any role.
 */
@ApplicationScoped
class TokenHolder implements SecurityIdentityAugmentor {
    static final String REFUSED = "attest.refused";
    static final String PROVIDER_SESSION = "attest.provider-session";
    private final Holders holders;
    private final TokenRule rule;
    private final Clock clock;

    TokenHolder(Holders holders, TokenRule rule, Clock clock) {
        this.holders = holders;
        this.rule = rule;
        this.clock = clock;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> known(identity, token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity verified, JsonWebToken token) {
        var refused = rule.refuses(token, clock.instant());
        // a sign-in that is refused binds nobody; whom it names is known for the access log alone
        var signedIn = refused.isPresent() ? null : TokenRule.signedInAt(token).orElse(null);
        var person = holders.person(token.getIssuer(), token.getSubject(), token.getName(), signedIn);
        boolean atThePages = verified.getCredential(IdTokenCredential.class) != null;
        if (!atThePages && (person.isEmpty() || refused.isPresent())) {
            throw new AuthenticationFailedException();
        }
        // the framework takes the token from the principal when the session ends, so the principal stays
        var holder = QuarkusSecurityIdentity.builder().setPrincipal(verified.getPrincipal());
        verified.getAttributes().forEach(holder::addAttribute);
        verified.getCredentials().forEach(holder::addCredential);
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(verified);
        TokenRule.signedInAt(token).map(at -> new SignIn(at, level(token))).ifPresent(signIn -> {
            holder.addAttribute(SignIn.ATTRIBUTE, signIn);
            tell(http, SignIn.ATTRIBUTE, signIn);
        });
        refused.ifPresent(why -> tell(http, REFUSED, why));
        tell(http, PROVIDER_SESSION, token.getClaim("sid"));
        person.ifPresent(one -> {
            tell(http, SignedIn.ATTRIBUTE, one);
            if (refused.isEmpty()) {
                holder.addRoles(one.roles()).addAttribute(SignedIn.ATTRIBUTE, one);
            }
        });
        return holder.build();
    }

    private static String level(JsonWebToken token) {
        return token.getClaim("acr") instanceof String text ? text : null;
    }

    /** What the end of signing in needs, where no identity is at hand. */
    private static void tell(RoutingContext http, String name, Object value) {
        if (http != null) {
            http.put(name, value);
        }
    }
}
