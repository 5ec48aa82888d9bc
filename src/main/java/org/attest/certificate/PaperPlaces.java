package org.attest.certificate;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What the paper adds to the navigation. */
class PaperPlaces {
    @Produces
    @Singleton
    Place register() {
        return new Place("/register", "Register", 30, Set.of(CERTIFIER, CHIEF, AUDITOR));
    }
}
