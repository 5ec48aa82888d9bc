package org.attest.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** What the assigned certifier recommends; {@code grounds} only where it is a denial. */
@Shows(Sensitivity.CASE)
public record Recommendation(
        Answer answer,
        @Shows(Sensitivity.SEALED) DenialGrounds grounds,
        @Shows(Sensitivity.SEALED) String note,
        UUID by,
        String byName,
        LocalDate on) {
    public enum Answer {
        CERTIFY,
        DENY
    }

    @Override
    public String toString() {
        return "Recommendation";
    }
}
