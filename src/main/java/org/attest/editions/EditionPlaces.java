package org.attest.editions;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;
import org.attest.people.Role;

/** What the editions add to the navigation. */
class EditionPlaces {
    @Produces
    @Singleton
    Place editions() {
        return new Place("/editions", "Official forms", 70, Set.of(Role.ADMIN));
    }
}
