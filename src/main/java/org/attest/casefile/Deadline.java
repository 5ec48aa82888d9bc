package org.attest.casefile;

import java.time.LocalDate;

/** When an answer is due, null where no law sets a day, and in words how that was computed. */
public record Deadline(LocalDate on, String computed) {}
