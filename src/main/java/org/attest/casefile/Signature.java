package org.attest.casefile;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The ink on paper.
 *
 * @param lastSafeFilingDay U-21: six months later minus one day; null for a T declaration (T-7)
 * @param scanMatchedByCode whether the scan carries the code of this very certificate's cover sheet
 */
public record Signature(
        UUID signer,
        String signerName,
        LocalDate inkOn,
        LocalDate lastSafeFilingDay,
        UUID recordedBy,
        boolean scanMatchedByCode) {}
