package org.attest.editions;

import java.time.Instant;
import java.util.UUID;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** An official edition that an administrator brought in, without its bytes. */
@Shows(Sensitivity.STAFF)
record Installed(
        UUID id,
        FormKind form,
        String edition,
        String omb,
        String sha256,
        int pages,
        Source source,
        State state,
        String addedBy,
        Instant addedAt,
        String confirmedBy,
        Instant confirmedAt,
        String withdrawnBy,
        Instant withdrawnAt) {
    enum Source {
        UPLOADED,
        FETCHED
    }

    enum State {
        AWAITING_CONFIRMATION,
        CONFIRMED,
        WITHDRAWN
    }
}
