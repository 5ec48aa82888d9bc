package org.attest.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.people.Agency;
import org.attest.people.People;
import org.attest.people.Person;
import org.attest.people.Role;
import org.attest.shared.Actor;
import org.attest.shared.AgencyScope;

/** Who plays in one agency's invented cases: its people, and the liaisons of the office it consults. */
class Cast {
    private final People people;
    private final Agency agency;
    private final Agency office;
    private final List<Person> own;
    private final List<Actor> liaisons;
    private final Map<String, Actor> actors = new HashMap<>();

    private Cast(People people, Agency agency, Agency office, List<Person> own, List<Actor> liaisons) {
        this.people = people;
        this.agency = agency;
        this.office = office;
        this.own = own;
        this.liaisons = liaisons;
    }

    /** Reads the agency that the database shows now; only for its liaisons it looks into the office for a moment. */
    static Cast of(People people, AgencyScope scope, LocalDate today) {
        var here = scope.agency();
        var agency = people.agency();
        var office = people.agency(agency.officeId()).orElseThrow();
        scope.enter(office.id());
        try {
            var liaisons = having(people.all(), Role.LIAISON).stream()
                    .map(person -> people.actor(person, today))
                    .toList();
            scope.enter(here);
            return new Cast(people, agency, office, people.all(), liaisons);
        } finally {
            scope.enter(here);
        }
    }

    private static List<Person> having(List<Person> people, String role) {
        return people.stream().filter(person -> person.roles().contains(role)).toList();
    }

    Agency agency() {
        return agency;
    }

    Agency office() {
        return office;
    }

    Person certifier(int turn) {
        return one(Role.CERTIFIER, turn);
    }

    Person clerk(int turn) {
        return one(Role.INTAKE, turn);
    }

    Person head(LocalDate day) {
        return people.head(day).orElseThrow();
    }

    /** Somebody else who may decide, where there is one. */
    Person otherThan(UUID decider, LocalDate day) {
        return having(own, Role.CHIEF).stream()
                .filter(person -> !person.id().equals(decider))
                .findFirst()
                .orElseGet(() -> head(day));
    }

    Actor liaison(int turn) {
        return liaisons.get(turn % liaisons.size());
    }

    /** With the authority that the person held on that day. */
    Actor actor(Person person, LocalDate day) {
        return actors.computeIfAbsent(person.subject() + day, any -> people.actor(person, day));
    }

    Actor actor(UUID person, LocalDate day) {
        return actor(
                own.stream().filter(one -> one.id().equals(person)).findFirst().orElseThrow(), day);
    }

    private Person one(String role, int turn) {
        var able = having(own, role);
        return able.get(Math.floorMod(turn, able.size()));
    }
}
