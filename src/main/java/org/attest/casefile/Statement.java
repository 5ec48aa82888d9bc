package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What a paper of the requester states about one answer of the agency.
 *
 * @param said as it stands on the paper, several items in one line
 * @param ground stands for the agency's answer as it is now: two that are alike mean that nobody changed it since
 */
@Shows(Sensitivity.SEALED)
public record Statement(
        UUID paper,
        ClaimedField field,
        String said,
        State state,
        @JsonIgnore String ground) {
    /** How it stands to the agency's answer. */
    public enum State {
        /** The agency says the same, or more. */
        SAME,
        /** The agency says nothing yet. */
        OPEN,
        DIFFERS,
        /** It cannot be read as an answer, does not fit, or the file contradicts itself: somebody must write it. */
        BY_HAND,
        /** Part 4, which is the agency's alone. */
        NOT_THEIRS
    }

    /** Whether a person may take it over as it stands. */
    public boolean isTakeable() {
        return state == State.OPEN || state == State.DIFFERS;
    }

    @Override
    public String toString() {
        return "Statement " + field;
    }
}
