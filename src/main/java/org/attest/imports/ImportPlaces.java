package org.attest.imports;

import static org.attest.people.Role.*;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.attest.pages.Place;

/** What imports add to the navigation: a case that begins with the requester's own paper. */
class ImportPlaces {
    @Produces
    @Singleton
    Place importing() {
        return new Place("/cases/import", "New case from a PDF", 4, Set.of(INTAKE, CERTIFIER));
    }
}
