package org.attest.board;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What the board adds to the navigation. */
class BoardPlaces {
    @Produces
    @Singleton
    Place start() {
        return new Place("/", "Start", 0, Set.of(INTAKE, CERTIFIER, CHIEF, LIAISON, AUDITOR, ADMIN));
    }

    @Produces
    @Singleton
    Place cases() {
        return new Place("/cases", "Cases", 1, Set.of(INTAKE, CERTIFIER, CHIEF));
    }

    @Produces
    @Singleton
    Place search() {
        return new Place("/search", "Find a case", 2, Set.of(INTAKE, CERTIFIER, CHIEF));
    }
}
