package org.attest.notices;

import java.time.LocalDate;
import java.util.List;
import org.attest.casefile.CaseNumber;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The sending half of a letter: letterhead, date, our case number as the reference, and the signature block. */
@Shows(Sensitivity.STAFF)
public record Sender(Letterhead letterhead, LocalDate date, CaseNumber number, List<String> signer) {
    public Sender {
        Said.so(letterhead, "A letter has a letterhead");
        Said.so(date, "A letter is dated");
        Said.so(number, "A letter carries our case number");
        signer = List.copyOf(signer);
        if (signer.isEmpty()) {
            throw new IllegalArgumentException("A letter says who signs it");
        }
    }
}
