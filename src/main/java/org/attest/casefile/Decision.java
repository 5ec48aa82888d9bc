package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What the head or acting head decided.
 *
 * @param reason the decider's own words: in the face of an objection, or why the request is denied
 * @param signer who is named on the form as certifying official; null for a denial
 * @param supervisor who is named on a declaration as supervising official (T-8); else null
 */
@Shows(Sensitivity.CASE)
public record Decision(
        Answer answer,
        @Shows(Sensitivity.SEALED) String reason,
        @Shows(Sensitivity.SEALED) DenialGrounds grounds,
        UUID signer,
        UUID by,
        String byName,
        LocalDate on,
        @JsonInclude(JsonInclude.Include.NON_NULL) UUID supervisor) {
    public enum Answer {
        APPROVED,
        DENIED
    }

    @Override
    public String toString() {
        return "Decision";
    }
}
