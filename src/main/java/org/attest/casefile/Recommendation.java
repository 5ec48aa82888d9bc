package org.attest.casefile;

import java.time.LocalDate;
import java.util.UUID;

/** What the assigned certifier recommends; {@code grounds} only where it is a denial. */
public record Recommendation(Answer answer, DenialGrounds grounds, String note, UUID by, String byName, LocalDate on) {
    public enum Answer {
        CERTIFY,
        DENY
    }

    @Override
    public String toString() {
        return "Recommendation";
    }
}
