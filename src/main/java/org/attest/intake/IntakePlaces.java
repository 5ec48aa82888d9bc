package org.attest.intake;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What intake adds to the navigation: where every case begins. */
class IntakePlaces {
    @Produces
    @Singleton
    Place opening() {
        return new Place("/cases/new", "New case", 3, Set.of(INTAKE, CERTIFIER, CHIEF));
    }
}
