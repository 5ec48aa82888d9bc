package org.attest.people;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;

/** Turns a sign-in name into a security identity whose roles and agency come from Attest's own records. */
@ApplicationScoped
class Identities {
    private final Registry registry;

    Identities(Registry registry) {
        this.registry = registry;
    }

    SecurityIdentity of(String subject) {
        var person = registry.signIn(subject).orElseThrow(AuthenticationFailedException::new);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(subject))
                .addRoles(person.roles())
                .addAttribute(SignedIn.ATTRIBUTE, person)
                .build();
    }
}
