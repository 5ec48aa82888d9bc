package org.attest.casefile;

import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** U-24: two distinct acts, each with its reason and its own letter to USCIS; never triggered by a rule. */
@Shows(Sensitivity.CASE)
public record Revocation(
        Kind kind,
        @Shows(Sensitivity.SEALED) @PlainText(max = 4_000) String reason) {
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
