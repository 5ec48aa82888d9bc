package org.attest.casefile;

import static org.attest.casefile.CaseRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.attest.shared.Desk;
import org.attest.shared.Lookup;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/**
 * The one door to stored cases: loads, changes and announces in one transaction. Listeners run inside it, so where the
 * event cannot be kept there is no change. An absent case, another agency's and
 * one that is kept from you look alike.
 */
@ApplicationScoped
@Transactional
public class Cases {
    private final EntityManager rows;
    private final Event<CaseEvent> events;
    private final Desk desk;
    private final Lookup lookup;

    Cases(EntityManager rows, Event<CaseEvent> events, Desk desk, Lookup lookup) {
        this.rows = rows;
        this.events = events;
        this.desk = desk;
        this.lookup = lookup;
    }

    /** Stores and announces a case that was just opened. */
    public CaseNumber open(CertificationCase kase, Stamp stamp) {
        var received = kase.received(stamp);
        kase.index(lookup);
        rows.persist(kase);
        rows.flush();
        events.fire(received);
        return received.number();
    }

    /**
     * Makes one move.
     *
     * @param version the version that the caller read; a case changed since is refused whole
     */
    public <E extends CaseEvent> E change(CaseNumber number, int version, Function<CertificationCase, E> move) {
        var kase = find(number);
        new Rules().must(kase.version() == version, UNCHANGED_SINCE_READ).hold();
        return announced(kase, move);
    }

    /** A move by somebody who does not hold a version of the case: the liaison, who never sees it. */
    public <E extends CaseEvent> E changeLatest(CaseNumber number, Function<CertificationCase, E> move) {
        return announced(find(number), move);
    }

    private <E extends CaseEvent> E announced(CertificationCase kase, Function<CertificationCase, E> move) {
        var event = move.apply(kase);
        kase.index(lookup);
        try {
            rows.flush();
        } catch (OptimisticLockException e) {
            throw Refusal.of(UNCHANGED_SINCE_READ);
        }
        events.fire(event);
        return event;
    }

    /** What {@code view} makes of a case; the case itself never leaves the transaction. */
    public <T> T read(CaseNumber number, Function<CertificationCase, T> view) {
        return view.apply(find(number));
    }

    /** The one look past a restriction, which leaves an event behind or shows nothing; a lock-out stands. */
    public <E extends CaseEvent> E openInEmergency(CaseNumber number, Function<CertificationCase, E> move) {
        var me = desk.person();
        return announced(stored(number).filter(kase -> !kase.isLockedOut(me)).orElseThrow(Cases::none), move);
    }

    private CertificationCase find(CaseNumber number) {
        var viewer = desk.viewer();
        return stored(number).filter(kase -> kase.mayBeSeenBy(viewer)).orElseThrow(Cases::none);
    }

    private Optional<CertificationCase> stored(CaseNumber number) {
        return rows.createQuery("from CertificationCase where number = :number", CertificationCase.class)
                .setParameter("number", number.text())
                .getResultStream()
                .findFirst();
    }

    private static Refusal none() {
        return Refusal.of(NO_SUCH_CASE);
    }
}
