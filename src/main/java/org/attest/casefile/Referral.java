package org.attest.casefile;

import org.attest.shared.PlainText;

/** Not our crime: the other agency, with the address to write to. Counted apart from denials (practice 1). */
public record Referral(
        @PlainText(max = 150) String agency,
        @PlainText(max = 400) String address,
        @PlainText(max = 1_000) String reason) {
    @Override
    public String toString() {
        return "Referral";
    }
}
