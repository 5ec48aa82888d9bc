package org.attest.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** What this request has shown so far, for the access log: how many rows, and whose case where no address tells. */
@RequestScoped
public class Sight {
    private Integer found;
    private UUID agency;
    private String number;

    /** Adds to what was found; zero counts too. */
    public void found(int rows) {
        found = found == null ? rows : found + rows;
    }

    /** The case behind a brief: its own agency is told who read it. */
    public void of(UUID owner, String caseNumber) {
        agency = owner;
        number = caseNumber;
    }

    public Integer found() {
        return found;
    }

    public UUID agency() {
        return agency;
    }

    public String number() {
        return number;
    }
}
