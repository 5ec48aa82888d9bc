package org.attest.audit;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.attest.audit.AccessRow.Outcome;
import org.attest.people.Entry;
import org.attest.shared.Access;
import org.attest.shared.Refusal;

/** Writes who came in and who was turned away at the door; a door whose opening cannot be written stays shut. */
@ApplicationScoped
class EntryLog {
    private final AccessLog log;
    private final Clock clock;

    EntryLog(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void keep(@Observes Entry entry) {
        try {
            log.keep(new AccessRow(
                    entry.who().agency(),
                    clock.instant(),
                    entry.who(),
                    Access.SESSION,
                    "sign-in",
                    entry.opened() ? Outcome.ANSWERED : Outcome.DENIED,
                    null,
                    null,
                    null,
                    entry.client()));
        } catch (Refusal refusal) {
            throw new AuthenticationFailedException(refusal);
        }
    }
}
