package org.attest.casefile;

import java.util.List;
import java.util.UUID;

/**
 * A paper of the requester as it was read, ready to become part of a case.
 *
 * @param edition as printed on it, or null
 * @param document where the file itself is kept, with its {@code sha256}
 * @param victim Part 1, or the client of a Form G-28, as far as it could be read; to be confirmed; or null
 * @param representative whom a Form G-28 names, or null
 */
public record Incoming(
        ImportedPaper.Kind kind,
        String edition,
        UUID document,
        String sha256,
        Claims claims,
        List<ImportNotice> notices,
        Victim victim,
        Representative representative) {
    public Incoming {
        notices = List.copyOf(notices);
    }

    @Override
    public String toString() {
        return "Incoming";
    }
}
