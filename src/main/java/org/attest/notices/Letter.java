package org.attest.notices;

import java.util.List;

/** A letter before it is drawn: what every kind comes down to, so that all of them look alike. */
public record Letter(Sender from, Recipient to, String subject, List<Passage> passages) {
    public Letter {
        passages = List.copyOf(passages);
    }
}
