package org.attest.casefile;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** A person who may not see or touch this case, whatever their role: on the incident, related, any conflict. */
@Embeddable
public record LockOut(UUID person, String name, String reason, UUID lockedBy, LocalDate lockedOn) {
    @Override
    public String toString() {
        return "LockOut";
    }
}
