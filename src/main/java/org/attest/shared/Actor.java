package org.attest.shared;

import java.util.Set;
import java.util.UUID;

/**
 * Who acts: a person of Attest's own records.
 *
 * @param name the staff member's name as it stands in the timeline
 * @param holds the legal authority that this person has on the day of the act
 */
public record Actor(UUID id, String name, Set<Authority> holds) {
    public Actor {
        holds = Set.copyOf(holds);
    }

    public boolean holds(Authority authority) {
        return holds.contains(authority);
    }

    /** The head, or an acting head with a designation to sign: who may approve, deny, disavow (U-2). */
    public boolean mayDecide() {
        return holds(Authority.HEAD) || holds(Authority.SIGNER);
    }
}
