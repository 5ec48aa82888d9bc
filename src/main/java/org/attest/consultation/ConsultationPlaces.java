package org.attest.consultation;

import static org.attest.people.Role.LIAISON;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What the consultations add to the navigation. */
class ConsultationPlaces {
    @Produces
    @Singleton
    Place consultations() {
        return new Place("/consultations", "Questions to the office", 10, Set.of(LIAISON));
    }
}
