package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The ink on paper.
 *
 * @param lastSafeFilingDay U-21: six months later minus one day; null for a T declaration (T-7)
 * @param supervisor the supervising official's own signature on a T declaration (T-8); null for U
 * @param scanMatchedByCode whether the scan carries the code of this very certificate's cover sheet
 */
@Shows(Sensitivity.CASE)
public record Signature(
        UUID signer,
        String signerName,
        LocalDate inkOn,
        LocalDate lastSafeFilingDay,
        UUID recordedBy,
        @JsonInclude(JsonInclude.Include.NON_NULL) Supervisor supervisor,
        boolean scanMatchedByCode) {

    @Shows(Sensitivity.CASE)
    public record Supervisor(UUID signer, String signerName, LocalDate inkOn) {}

    /** The day of the last ink: before it there was no signed paper. */
    public LocalDate wholeOn() {
        return supervisor == null || supervisor.inkOn().isBefore(inkOn) ? inkOn : supervisor.inkOn();
    }
}
