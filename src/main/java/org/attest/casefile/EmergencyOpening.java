package org.attest.casefile;

import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Viewer;

/** A restricted case, opened by somebody it is not kept to, because it could not wait: until a time, and never in silence. */
@Shows(Sensitivity.CASE)
public record EmergencyOpening(UUID person, String name, Cause cause, Instant until) {
    /** Why it could not wait. */
    public enum Cause {
        SOMEBODY_IN_DANGER,
        COURT_OR_FILING_TODAY,
        NOBODY_NAMED_CAN_BE_REACHED,
        ANOTHER_CAUSE
    }

    boolean isOpen(Viewer viewer) {
        return person.equals(viewer.person()) && viewer.at().isBefore(until);
    }
}
