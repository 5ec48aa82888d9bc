package org.attest.audit;

import static org.attest.people.Role.AUDITOR;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What the access log adds to the navigation. */
class AccessPlaces {
    @Produces
    @Singleton
    Place accessLog() {
        return new Place("/access-log", "Access log", 60, Set.of(AUDITOR));
    }
}
