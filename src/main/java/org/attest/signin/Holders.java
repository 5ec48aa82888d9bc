package org.attest.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.attest.people.Registry;
import org.attest.people.SignedIn;

/**
 * Whom a holder of the provider's tokens stands for. The first sign-in under a name that Attest knows binds the provider's
 * own, lasting name for that holder to the person; from then on that name alone counts, so that a user name that the
 * provider gives to somebody else opens nothing.
 */
@ApplicationScoped
class Holders {
    private final Registry registry;
    private final HolderRows rows;

    Holders(Registry registry, HolderRows rows) {
        this.registry = registry;
        this.rows = rows;
    }

    /**
     * Empty where Attest has no open record for the holder, or where the record is another holder's.
     *
     * @param provider the token's issuer
     * @param holder the token's {@code sub}
     * @param name the sign-in name that the token gives, asked for once
     * @param signedIn when the holder signed in at the provider; null binds nobody. An account that was taken from a record
     *     is not bound again by what it signed in before
     */
    @ActivateRequestContext
    Optional<SignedIn> person(String provider, String holder, String name, Instant signedIn) {
        if (provider == null || holder == null) {
            return Optional.empty();
        }
        var known = rows.subject(provider, holder);
        if (known.isPresent()) {
            return registry.signIn(known.get());
        }
        var named = name == null ? Optional.<SignedIn>empty() : registry.signIn(name);
        return signedIn == null
                ? named
                : named.filter(person -> binds(person.agency(), person.person(), provider, holder, signedIn));
    }

    private boolean binds(UUID agency, UUID person, String provider, String holder, Instant signedIn) {
        return rows.within(agency, () -> rows.bind(person, provider, holder, signedIn));
    }
}
