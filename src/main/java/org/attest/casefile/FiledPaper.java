package org.attest.casefile;

import java.util.UUID;

/**
 * A paper that somebody filed with the case; the bytes lie elsewhere.
 *
 * @param size in bytes
 * @param scanned whether a virus scanner looked at it
 * @param title a few words of whoever filed it, or null; may be personal
 */
public record FiledPaper(
        UUID document, PaperKind kind, PaperSide side, long size, String sha256, boolean scanned, String title) {
    @Override
    public String toString() {
        return "FiledPaper " + document;
    }
}
