package org.attest.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The agency whose rows the database shows to this request; set once from the signed-in person's own record. */
@RequestScoped
public class AgencyScope {
    private UUID agency;

    public UUID agency() {
        return agency;
    }

    public void enter(UUID entered) {
        agency = entered;
    }
}
