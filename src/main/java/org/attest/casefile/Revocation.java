package org.attest.casefile;

import org.attest.shared.PlainText;

/** U-24: two distinct acts, each with its reason and its own letter to USCIS; never triggered by a rule. */
public record Revocation(Kind kind, @PlainText(max = 4_000) String reason) {
    public enum Kind {
        /** The certification itself is taken back. */
        WITHDRAW,
        /** Its contents are declared wrong. */
        DISAVOW
    }

    @Override
    public String toString() {
        return "Revocation";
    }
}
