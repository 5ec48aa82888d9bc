package org.attest.audit;

import java.time.Instant;
import java.util.UUID;
import org.attest.people.SignedIn;
import org.attest.shared.Access;

/**
 * One look, or one refusal.
 *
 * @param agency whose log it stands in: the agency of the case, also where another office read its brief
 * @param route method and template of the address, such as {@code GET /cases/{number}}
 * @param number case number as the address names it, or null
 * @param about document, consultation, person or edition, or null
 * @param found rows of a list or search, or null
 * @param client address of the machine that asked
 */
public record AccessRow(
        UUID agency,
        Instant at,
        SignedIn by,
        Access access,
        String route,
        Outcome outcome,
        String number,
        UUID about,
        Integer found,
        String client) {
    public enum Outcome {
        /** A change was asked for; what became of it stands in the events. */
        ASKED,
        ANSWERED,
        DENIED
    }
}
