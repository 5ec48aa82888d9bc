package org.attest.casefile;

import java.util.UUID;

/**
 * A certifier who may be given a case.
 *
 * @param designated whether the designation is in force on the day of the act
 */
public record Candidate(UUID id, String name, boolean designated) {}
