package org.attest.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Who works the case, and the recorded reason for the choice. */
@Shows(Sensitivity.CASE)
public record Assignment(UUID certifier, String name, String why, LocalDate on) {
    @Override
    public String toString() {
        return "Assignment";
    }
}
