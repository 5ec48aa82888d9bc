package org.attest.people;

import static org.attest.people.StaffRule.*;
import static org.attest.shared.Rules.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.JsonColumns;
import org.attest.shared.Refusal;
import org.attest.shared.Rules;
import org.attest.shared.Stamp;

/** Who works in the agency, with which roles: added, changed and closed by the administrator, never deleted. */
@ApplicationScoped
@Transactional
class Staff {
    private final EntityManager rows;
    private final People people;
    private final AgencyScope scope;
    private final AgencyLog log;
    private final Event<Unbound> unbound;

    Staff(EntityManager rows, People people, AgencyScope scope, AgencyLog log, Event<Unbound> unbound) {
        this.unbound = unbound;
        this.rows = rows;
        this.people = people;
        this.scope = scope;
        this.log = log;
    }

    /** @param subject the name under which this person signs in, for good */
    Person add(String subject, StaffFacts facts, Stamp stamp) {
        rolesFit(new Rules(), facts.roles()).hold();
        var id = Ids.next();
        if (insert(id, subject, facts) == 0) {
            throw Refusal.of(SIGN_IN_NAME_FREE);
        }
        log.keep("PersonAdded", id, Map.of("roles", facts.roles()), stamp);
        return rows.find(Person.class, id);
    }

    /** Sign-in names are unique over all agencies, whose rows this agency does not see: the database answers. */
    private int insert(UUID id, String subject, StaffFacts facts) {
        try {
            return rows.createNativeQuery("""
                            insert into person
                                (agency_id, person_id, subject, name, title, division, supervisor, phone, fax, roles)
                            values (:agency, :id, :subject, cast(:name as jsonb), :title, :division, :supervisor, :phone,
                                    :fax, string_to_array(:roles, ','))
                            on conflict (subject) do nothing""")
                    .setParameter("agency", scope.agency())
                    .setParameter("id", id)
                    .setParameter("subject", subject)
                    .setParameter("name", JsonColumns.MAPPER.writeValueAsString(facts.name()))
                    .setParameter("title", facts.title())
                    .setParameter("division", facts.division())
                    .setParameter("supervisor", facts.supervisor())
                    .setParameter("phone", facts.phone())
                    .setParameter("fax", facts.fax())
                    .setParameter("roles", String.join(",", facts.roles()))
                    .executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A name that cannot be written as JSON", e);
        }
    }

    /** Roles and name hold from the next request on. */
    Person change(UUID id, int version, StaffFacts facts, Stamp stamp) {
        var person = known(id);
        var before = new TreeSet<>(person.roles());
        rolesFit(new Rules(), facts.roles())
                .must(person.version() == version, PERSON_UNCHANGED_SINCE_READ)
                .must(!person.isClosed(stamp.on()), PERSON_WORKS_HERE)
                .must(facts.roles().contains(Role.ADMIN) || !isLastAdministrator(person, stamp), ADMINISTRATOR_STAYS)
                .hold();
        person.is(facts);
        rows.flush();
        log.keep("PersonChanged", id, Map.of("rolesBefore", before, "roles", facts.roles()), stamp);
        return person;
    }

    /** Out at the next request; what this person did and signed stays. */
    Person close(UUID id, int version, Stamp stamp) {
        var person = known(id);
        new Rules()
                .must(person.version() == version, PERSON_UNCHANGED_SINCE_READ)
                .must(!person.isClosed(stamp.on()), PERSON_WORKS_HERE)
                .must(!id.equals(stamp.by().id()), NOBODY_CLOSES_THEMSELVES)
                .must(!isLastAdministrator(person, stamp), ADMINISTRATOR_STAYS)
                .must(
                        people.head(stamp.on())
                                .filter(head -> head.id().equals(id))
                                .isEmpty(),
                        HEAD_IS_SUCCEEDED_FIRST)
                .hold();
        person.closeOn(stamp.on());
        rows.flush();
        log.keep("PersonClosed", id, Map.of("on", stamp.on().toString()), stamp);
        return person;
    }

    /**
     * Takes the provider's holder from a person, so that the next one who signs in under the name is bound: a new account at
     * the provider, or one that was somebody else's.
     */
    void unbind(UUID id, String reason, Stamp stamp) {
        known(id);
        new Rules()
                .must(given(reason), UNBINDING_EXPLAINED, "reason")
                .must(!id.equals(stamp.by().id()), NOT_ONES_OWN_HOLDER)
                .hold();
        int taken = rows.createNativeQuery(
                        "update person set provider = null, provider_subject = null, unbound_at = :at where person_id = :id and provider is not null")
                .setParameter("at", stamp.at().toInstant())
                .setParameter("id", id)
                .executeUpdate();
        new Rules().must(taken == 1, BOUND_TO_SOMEBODY).hold();
        log.keep("HolderUnbound", id, Map.of("reason", reason), stamp);
        unbound.fire(new Unbound(id));
    }

    private Person known(UUID id) {
        var person = rows.find(Person.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (person == null) {
            throw Refusal.of(NO_SUCH_PERSON);
        }
        return person;
    }

    /** A prosecutor's office has liaisons; roles are Attest's own six. */
    private Rules rolesFit(Rules rules, Set<String> roles) {
        boolean isOffice = people.agency().isProsecutorsOffice();
        return rules.must(Role.ALL.containsAll(roles), ROLE_KNOWN, "roles")
                .must(isOffice || !roles.contains(Role.LIAISON), LIAISON_WORKS_IN_AN_OFFICE, "roles");
    }

    private boolean isLastAdministrator(Person person, Stamp stamp) {
        List<Person> others = people.all().stream()
                .filter(other -> !other.id().equals(person.id()))
                .filter(other -> !other.isClosed(stamp.on()) && other.roles().contains(Role.ADMIN))
                .toList();
        return person.roles().contains(Role.ADMIN) && others.isEmpty();
    }
}
