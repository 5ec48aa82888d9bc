package org.attest.people;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whoever holds a verified token is the person whom Attest's own records have under that name, with those records' roles
 * and agency; no role of the token counts. Who is unknown here, was closed, or came without the method of signing in that
 * is asked for is somebody without any role, whom every route refuses.
 */
@ApplicationScoped
class TokenHolder implements SecurityIdentityAugmentor {
    private final Registry registry;
    private final TokenRule rule;

    TokenHolder(
            Registry registry,
            Clock clock,
            @ConfigProperty(name = "attest.oidc.methods") Optional<List<String>> methods) {
        this.registry = registry;
        this.rule = new TokenRule(methods.orElse(List.of()), clock);
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> known(token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(JsonWebToken token) {
        var subject = token.getName();
        var holder = QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(subject));
        if (rule.admits(token)) {
            registry.signIn(subject)
                    .ifPresent(person -> holder.addRoles(person.roles()).addAttribute(SignedIn.ATTRIBUTE, person));
        }
        return holder.build();
    }
}
