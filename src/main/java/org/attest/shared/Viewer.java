package org.attest.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * Who wants to look, and when.
 *
 * @param unbound whether a restriction to named people leaves this person alone: the head, who appoints them; the office,
 *     which sees only the brief it was sent; the auditor, who sees no case
 */
public record Viewer(UUID person, boolean unbound, Instant at) {}
