package org.attest.casefile;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * A case that is kept to named people, beside whoever it is assigned to and the head.
 *
 * @param reason why, in the words of whoever restricted it
 */
@Shows(Sensitivity.CASE)
public record Restriction(
        Set<Named> people, @Shows(Sensitivity.SEALED) String reason, String byName, LocalDate on) {
    public Restriction {
        people = people == null ? Set.of() : Set.copyOf(people);
    }

    /** A member of the staff. */
    @Shows(Sensitivity.CASE)
    public record Named(UUID person, String name) {}

    boolean names(UUID person) {
        return people.stream().anyMatch(named -> named.person().equals(person));
    }

    @Override
    public String toString() {
        return "Restriction to " + people.size();
    }
}
