package org.attest.casefile;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.attest.shared.Viewer;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Who may look at one case beside what their role allows: not those locked out; where it is restricted, only those named,
 * its certifier, whoever stands above restrictions, and for a while who opened it in an emergency. A lock-out is stronger
 * than all of these. {@link Visible} says the same to the database.
 */
@Embeddable
class NeedToKnow {
    @ElementCollection
    @CollectionTable(name = "case_lock_out", joinColumns = @JoinColumn(name = "case_id"))
    private Set<LockOut> lockOuts = new LinkedHashSet<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Restriction restriction;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<EmergencyOpening> openings = new ArrayList<>();

    boolean allows(Viewer viewer, UUID certifier) {
        return !isLockedOut(viewer.person())
                && (viewer.unbound()
                        || isKeptTo(viewer.person(), certifier)
                        || openings.stream().anyMatch(opening -> opening.isOpen(viewer)));
    }

    /** Whether it is this person's to see without an emergency. */
    boolean isKeptTo(UUID person, UUID certifier) {
        return restriction == null || restriction.names(person) || person.equals(certifier);
    }

    boolean isLockedOut(UUID person) {
        return lockOuts.stream().anyMatch(lock -> lock.person().equals(person));
    }

    void lockOut(LockOut lock) {
        lockOuts.add(lock);
    }

    /** The name of whoever is let in again. */
    String liftLockOut(UUID person) {
        var lifted = lockOuts.stream()
                .filter(lock -> lock.person().equals(person))
                .findFirst()
                .orElseThrow();
        lockOuts.remove(lifted);
        return lifted.name();
    }

    void restrict(Restriction to) {
        restriction = to;
    }

    void opened(EmergencyOpening opening) {
        var all = new ArrayList<>(openings);
        all.add(opening);
        openings = all;
    }

    /** A case that certifies again keeps out whom the earlier one kept out. */
    void carryOver(NeedToKnow earlier) {
        lockOuts.addAll(earlier.lockOuts);
        restriction = earlier.restriction;
    }

    Restriction restriction() {
        return restriction;
    }

    List<LockOut> lockOuts() {
        return List.copyOf(lockOuts);
    }

    List<EmergencyOpening> openings() {
        return List.copyOf(openings);
    }
}
