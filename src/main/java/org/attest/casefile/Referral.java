package org.attest.casefile;

import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Not our crime: the other agency, with the address to write to. Counted apart from denials (practice 1). */
@Shows(Sensitivity.CASE)
public record Referral(
        @PlainText(max = 150) String agency,
        @PlainText(max = 400) String address,
        @Shows(Sensitivity.SEALED) @PlainText(max = 1_000) String reason) {
    @Override
    public String toString() {
        return "Referral";
    }
}
