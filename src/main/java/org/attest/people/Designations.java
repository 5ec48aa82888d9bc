package org.attest.people;

import static org.attest.people.PeopleRule.*;
import static org.attest.shared.Rules.given;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.shared.Authority;
import org.attest.shared.EdgeRule;
import org.attest.shared.Ids;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** The head's register of who may work cases and who may sign in the head's place: dated, revocable, never deleted. */
@ApplicationScoped
@Transactional
class Designations {
    private final EntityManager rows;
    private final People people;
    private final AgencyLog log;

    Designations(EntityManager rows, People people, AgencyLog log) {
        this.log = log;
        this.rows = rows;
        this.people = people;
    }

    List<Designation> all() {
        return rows.createQuery("from Designation order by fromOn desc, id desc", Designation.class)
                .getResultList();
    }

    /** @param until last day, or null where the head sets none */
    Designation make(
            String subject, Designation.Kind kind, LocalDate from, LocalDate until, String letter, Stamp stamp) {
        var person = people.named(subject).orElseThrow(() -> Refusal.of(EdgeRule.PERSON_KNOWN));
        new Rules()
                .must(stamp.by().holds(Authority.HEAD), DESIGNATED_BY_THE_HEAD)
                .must(!person.isClosed(stamp.on()), WORKS_HERE, "person")
                .must(kind != Designation.Kind.SIGNER || person.supervisor(), SUPERVISORS_SIGN, "kind")
                .must(!from.isBefore(stamp.on()), NOT_BACKDATED, "from")
                .must(until == null || !until.isBefore(from), ENDS_AFTER_IT_BEGINS, "until")
                .must(given(letter), LETTER_NAMED, "letter")
                .hold();
        var made = new Designation(
                Ids.next(), person.id(), kind, from, until, stamp.by().id(), letter);
        rows.persist(made);
        log.keep("Designated", person.id(), Map.of("kind", kind, "from", from.toString()), stamp);
        return made;
    }

    /** Ends it at the start of today; what was signed before stays signed. */
    Designation revoke(UUID id, Stamp stamp) {
        var standing = rows.find(Designation.class, id);
        new Rules()
                .must(stamp.by().holds(Authority.HEAD), DESIGNATED_BY_THE_HEAD)
                .must(standing != null, NO_SUCH_DESIGNATION)
                .must(standing == null || !standing.isRevoked(), STILL_STANDS)
                .hold();
        var day = standing.fromOn().isAfter(stamp.on()) ? standing.fromOn() : stamp.on();
        standing.revoke(day);
        log.keep(
                "DesignationRevoked",
                standing.personId(),
                Map.of("kind", standing.kind(), "on", day.toString()),
                stamp);
        return standing;
    }
}
