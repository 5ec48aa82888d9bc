package org.attest.shared;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The one source of time, in the agency's zone; tests put a fixed one in its place. */
class Time {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock(@ConfigProperty(name = "attest.zone") ZoneId zone) {
        return Clock.system(zone);
    }
}
