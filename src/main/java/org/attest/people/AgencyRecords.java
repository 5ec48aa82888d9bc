package org.attest.people;

import static org.attest.people.StaffRule.*;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.clocks.Jurisdictions;
import org.attest.shared.AgencyScope;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** The agency's own record: its settings, and who heads it from when to when. */
@ApplicationScoped
@Transactional
class AgencyRecords {
    private final EntityManager rows;
    private final People people;
    private final AgencyScope scope;
    private final Jurisdictions jurisdictions;
    private final AgencyLog log;

    AgencyRecords(EntityManager rows, People people, AgencyScope scope, Jurisdictions jurisdictions, AgencyLog log) {
        this.rows = rows;
        this.people = people;
        this.scope = scope;
        this.jurisdictions = jurisdictions;
        this.log = log;
    }

    /** What is set is printed on the next form and computes the next due date; cases that have theirs keep it. */
    Agency set(AgencySettings settings, int version, Stamp stamp) {
        var agency = rows.find(Agency.class, scope.agency(), LockModeType.PESSIMISTIC_WRITE);
        var office = settings.office() == null || settings.office().isBlank()
                ? Optional.<UUID>empty()
                : officeCoded(settings.office());
        new Rules()
                .must(agency.version() == version, AGENCY_UNCHANGED_SINCE_READ)
                .must(
                        jurisdictions.all().stream()
                                .anyMatch(known -> known.code().equals(settings.jurisdiction())),
                        JURISDICTION_KNOWN,
                        "jurisdiction")
                .must(
                        settings.office() == null || settings.office().isBlank() || office.isPresent(),
                        OFFICE_KNOWN,
                        "office")
                .must(office.filter(agency.id()::equals).isEmpty(), OFFICE_IS_ANOTHER, "office")
                .hold();
        var changed = new TreeSet<>(agency.differences(settings, office.orElse(null)));
        agency.is(settings, office.orElse(null));
        rows.flush();
        log.keep("AgencyChanged", null, Map.of("changed", changed), stamp);
        return agency;
    }

    @SuppressWarnings("unchecked")
    private Optional<UUID> officeCoded(String code) {
        return rows.createNativeQuery("select office_id from office_coded(:code)", UUID.class)
                .setParameter("code", code.strip())
                .getResultStream()
                .findFirst();
    }

    List<HeadOfAgency> heads() {
        return rows.createQuery("from HeadOfAgency order by fromOn desc", HeadOfAgency.class)
                .getResultList();
    }

    /** The earlier head leaves the day before; U-2 judges every signature by the head of its own day. */
    HeadOfAgency succeed(String subject, LocalDate from, Stamp stamp) {
        var successor = people.named(subject).filter(person -> !person.isClosed(from));
        var heads = heads();
        new Rules()
                .must(successor.isPresent(), HEAD_WORKS_HERE, "person")
                .must(!from.isBefore(stamp.on()), HEAD_NOT_BACKDATED, "from")
                .must(heads.stream().noneMatch(head -> !head.fromOn().isBefore(from)), HEAD_AFTER_THE_LAST, "from")
                .hold();
        heads.stream().filter(head -> head.isInOffice(from)).forEach(head -> head.leaveAfter(from.minusDays(1)));
        rows.flush();
        var head = new HeadOfAgency(scope.agency().toString(), successor.get().id(), from);
        rows.persist(head);
        log.keep("HeadRecorded", successor.get().id(), Map.of("from", from.toString()), stamp);
        return head;
    }
}
