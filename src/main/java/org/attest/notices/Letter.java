package org.attest.notices;

import java.util.List;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A letter before it is drawn: what every kind comes down to, so that all of them look alike. */
@Shows(Sensitivity.VICTIM)
public record Letter(Sender from, Recipient to, String subject, List<Passage> passages) {
    public Letter {
        Said.so(from, "A letter has a sender");
        Said.so(to, "A letter has a recipient");
        Said.so(subject, "A letter has a subject");
        passages = List.copyOf(passages);
    }
}
