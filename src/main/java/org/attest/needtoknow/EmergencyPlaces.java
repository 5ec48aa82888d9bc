package org.attest.needtoknow;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What emergencies add to the navigation. */
class EmergencyPlaces {
    @Produces
    @Singleton
    Place emergencyOpenings() {
        return new Place("/emergency-openings", "Emergency openings", 65, Set.of(CHIEF, AUDITOR));
    }
}
