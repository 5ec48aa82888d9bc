package org.attest.people;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What the pages about people add to the navigation. */
class PeoplePlaces {
    @Produces
    @Singleton
    Place administration() {
        return new Place("/administration", "Administration", 80, Set.of(ADMIN));
    }

    @Produces
    @Singleton
    Place designations() {
        return new Place("/designations", "Designations", 70, Set.of(CHIEF, AUDITOR));
    }
}
