package org.attest.seals;

import static org.attest.people.Role.ADMIN;
import static org.attest.people.Role.AUDITOR;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What tamper evidence adds to the navigation. */
class SealPlaces {
    @Produces
    @Singleton
    Place tamperEvidence() {
        return new Place("/tamper-evidence", "Tamper evidence", 65, Set.of(AUDITOR, ADMIN));
    }
}
