package org.attest.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** Who works the case, and the recorded reason for the choice. */
public record Assignment(UUID certifier, String name, String why, LocalDate on) {
    @Override
    public String toString() {
        return "Assignment";
    }
}
