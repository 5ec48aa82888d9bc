package org.attest.shared;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** Who did it and when, in the agency's time zone: comes in with every move, so that nothing is anonymous or undated. */
public record Stamp(Actor by, ZonedDateTime at) {
    /** The agency's calendar day of the act. */
    public LocalDate on() {
        return at.toLocalDate();
    }
}
