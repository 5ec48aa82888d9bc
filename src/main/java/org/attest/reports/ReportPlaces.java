package org.attest.reports;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What the reports add to the navigation. */
class ReportPlaces {
    @Produces
    @Singleton
    Place reports() {
        return new Place("/reports", "Reports", 60, Set.of(CHIEF, AUDITOR));
    }
}
