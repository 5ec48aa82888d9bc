package org.attest.casefile;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A person who may not see or touch this case, whatever their role: on the incident, related, any conflict. */
@Embeddable
@Shows(Sensitivity.CASE)
public record LockOut(
        UUID person, String name, @Shows(Sensitivity.SEALED) String reason, UUID lockedBy, LocalDate lockedOn) {
    @Override
    public String toString() {
        return "LockOut";
    }
}
