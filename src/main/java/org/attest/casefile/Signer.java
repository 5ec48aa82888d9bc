package org.attest.casefile;

import java.util.UUID;

/**
 * The official whose name and ink the form carries.
 *
 * @param authorized whether this person was the head, or designated to sign, on the day in question (U-2)
 */
public record Signer(UUID id, String name, boolean authorized, OfficialFacts facts) {}
