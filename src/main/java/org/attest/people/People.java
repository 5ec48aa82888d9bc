package org.attest.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.Candidate;
import org.attest.casefile.Signer;
import org.attest.pages.Choice;
import org.attest.shared.Actor;
import org.attest.shared.AgencyScope;
import org.attest.shared.Authority;

/** The agency's people, and what legal authority each holds on a given day. A role is not authority (U-2). */
@ApplicationScoped
@Transactional
public class People {
    private final EntityManager rows;
    private final AgencyScope scope;

    People(EntityManager rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** The agency of the person at work. */
    public Agency agency() {
        return agency(scope.agency()).orElseThrow();
    }

    /** Another agency, where this one may know of it: the office that it consults. */
    public Optional<Agency> agency(UUID id) {
        return Optional.ofNullable(id == null ? null : rows.find(Agency.class, id));
    }

    public Optional<Person> find(UUID id) {
        return Optional.ofNullable(id == null ? null : rows.find(Person.class, id));
    }

    /** The person who signs in under this name, in this agency. */
    public Optional<Person> named(String subject) {
        return rows.createQuery("from Person where subject = :subject", Person.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    public List<Person> all() {
        return rows.createQuery("from Person order by subject", Person.class).getResultList();
    }

    /**
     * Head and designations, as they stand on {@code day}: the day of an act, or of a signature. Whoever has left by then
     * holds none, whatever was not revoked.
     */
    public Set<Authority> authority(UUID person, LocalDate day) {
        var held = EnumSet.noneOf(Authority.class);
        if (find(person).filter(known -> !known.isClosed(day)).isEmpty()) {
            return held;
        }
        if (head(day).filter(head -> head.id().equals(person)).isPresent()) {
            held.add(Authority.HEAD);
        }
        rows.createQuery("from Designation where personId = :person", Designation.class)
                .setParameter("person", person)
                .getResultStream()
                .filter(designation -> designation.isInForce(day))
                .map(designation -> designation.kind())
                .filter(kind -> !kind.needsSupervisor() || isSupervisor(person))
                .forEach(kind -> held.add(kind.gives()));
        return held;
    }

    private boolean isSupervisor(UUID person) {
        return find(person).filter(Person::supervisor).isPresent();
    }

    public Optional<Person> head(LocalDate day) {
        return rows.createQuery("from HeadOfAgency", HeadOfAgency.class)
                .getResultStream()
                .filter(head -> head.isInOffice(day))
                .findFirst()
                .flatMap(head -> find(head.personId()));
    }

    /** What the form says of the agency on {@code day}; the head is the one in office that day. */
    public AgencyFacts facts(LocalDate day) {
        var facts = agency().facts();
        var head = head(day).map(Person::name).orElse(null);
        return new AgencyFacts(
                facts.name(),
                head,
                facts.address(),
                facts.type(),
                facts.category(),
                facts.categoryOther(),
                facts.phone(),
                facts.fax());
    }

    public Actor actor(Person person, LocalDate day) {
        return new Actor(person.id(), person.fullName(), authority(person.id(), day));
    }

    /** Those whose records are open on {@code day}, to choose from. */
    List<Choice> open(LocalDate day) {
        return all().stream()
                .filter(person -> !person.isClosed(day))
                .map(person -> new Choice(
                        person.subject(),
                        person.fullName() + ", " + person.facts().title()))
                .toList();
    }

    /** Who may be given a case. */
    public Candidate candidate(Person person, LocalDate day) {
        return new Candidate(
                person.id(),
                person.fullName(),
                !person.isClosed(day)
                        && person.roles().contains(Role.CERTIFIER)
                        && authority(person.id(), day).contains(Authority.CERTIFIER));
    }

    public List<Candidate> designatedCertifiers(LocalDate day) {
        return all().stream()
                .sorted(Comparator.comparing(Person::subject))
                .map(person -> candidate(person, day))
                .filter(Candidate::designated)
                .toList();
    }

    /** The officer of a declaration, who is whoever was the head or held a designation on {@code day} (T-8). */
    public Signer officer(Person person, LocalDate day) {
        return new Signer(
                person.id(), person.fullName(), !authority(person.id(), day).isEmpty(), person.asOfficial());
    }

    /** Who signs, and whether that person was the head or designated to sign on {@code day} (U-2). */
    public Signer signer(Person person, LocalDate day) {
        var held = authority(person.id(), day);
        return new Signer(
                person.id(),
                person.fullName(),
                held.contains(Authority.HEAD) || held.contains(Authority.SIGNER),
                person.asOfficial());
    }
}
