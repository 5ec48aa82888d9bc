package org.attest.signin;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads what the agency has set for signing in; a setting that Attest does not allow stops the start. */
class SessionSettings {
    @Produces
    @Singleton
    @Startup
    SessionRule sessionRule(
            @ConfigProperty(name = "attest.session.idle") Duration idle,
            @ConfigProperty(name = "attest.session.longest") Duration longest,
            @ConfigProperty(name = "attest.session.fresh") Duration fresh) {
        return new SessionRule(idle, longest, fresh);
    }

    @Produces
    @Singleton
    TokenRule tokenRule(
            SessionRule sessions,
            @ConfigProperty(name = "attest.oidc.methods") Optional<List<String>> methods,
            @ConfigProperty(name = "attest.oidc.fresh-acr") Optional<String> freshLevel) {
        return new TokenRule(methods.orElse(List.of()), freshLevel.orElse(null), sessions);
    }
}
