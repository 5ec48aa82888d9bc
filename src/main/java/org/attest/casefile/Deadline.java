package org.attest.casefile;

import java.time.LocalDate;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** When an answer is due, null where no law sets a day, and in words how that was computed. */
@Shows(Sensitivity.CASE)
public record Deadline(LocalDate on, String computed) {}
