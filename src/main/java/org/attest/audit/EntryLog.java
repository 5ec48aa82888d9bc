package org.attest.audit;

import io.quarkus.security.AuthenticationFailedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.attest.audit.AccessRow.Outcome;
import org.attest.people.Entry;
import org.attest.people.Exit;
import org.attest.people.SignedIn;
import org.attest.shared.Access;
import org.attest.shared.Refusal;

/** Writes who came in, who was turned away at the door, and who went out; a door whose opening cannot be written stays shut. */
@ApplicationScoped
class EntryLog {
    private final AccessLog log;
    private final Clock clock;

    EntryLog(AccessLog log, Clock clock) {
        this.log = log;
        this.clock = clock;
    }

    void keep(@Observes Entry entry) {
        keep(entry.who(), "sign-in", entry.opened() ? Outcome.ANSWERED : Outcome.DENIED, entry.client());
    }

    void keep(@Observes Exit exit) {
        keep(exit.who(), "sign-out", Outcome.ANSWERED, exit.client());
    }

    private void keep(SignedIn who, String route, Outcome outcome, String client) {
        try {
            log.keep(new AccessRow(
                    who.agency(), clock.instant(), who, Access.SESSION, route, outcome, null, null, null, client));
        } catch (Refusal refusal) {
            throw new AuthenticationFailedException(refusal);
        }
    }
}
