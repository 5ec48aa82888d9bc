package org.attest.board;

import static org.attest.board.Pile.*;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attest.people.Role;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The piles as a person sees them: those that are that person's work first, each with its count. */
@ApplicationScoped
class Heaps {
    private final Piles piles;

    Heaps(Piles piles) {
        this.piles = piles;
    }

    /** @param many more lie there than were counted */
    @Shows(Sensitivity.CASE)
    record Heap(Pile pile, int count, boolean many) {
        public String address() {
            return "/cases?pile=" + pile.name().toLowerCase(Locale.ROOT);
        }

        /** 1,000+ where nobody counted further. */
        public String figure() {
            return "%,d%s".formatted(count, many ? "+" : "");
        }
    }

    List<Heap> of(Set<String> roles) {
        var counts = piles.counts();
        return order(roles).stream()
                .map(pile -> new Heap(pile, counts.get(pile), counts.get(pile) >= Piles.MOST))
                .toList();
    }

    /** The records desk sees headers: what was signed, and what is its own to work, is not among them. */
    static List<Pile> order(Set<String> roles) {
        if (roles.contains(Role.CHIEF)) {
            return List.of(FOR_DECISION, TO_SIGN, OVERDUE, SOON, WITH_OFFICE, UNASSIGNED, LAPSING, MINE);
        }
        if (roles.contains(Role.CERTIFIER)) {
            return List.of(MINE, OVERDUE, SOON, WITH_OFFICE, FOR_DECISION, TO_SIGN, UNASSIGNED, LAPSING);
        }
        return List.of(UNASSIGNED, OVERDUE, SOON, WITH_OFFICE, FOR_DECISION);
    }
}
