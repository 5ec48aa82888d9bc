package org.attest.clocks;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.casefile.FormKind;

/** What the agency at work has recorded of its own time to answer. */
public interface OwnTimes {
    /** The one that a request received on this day falls under; there is never more than one. */
    Optional<OwnTime> inForce(FormKind form, LocalDate receivedOn);
}
