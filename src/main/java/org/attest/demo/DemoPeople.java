package org.attest.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.casefile.FullName;
import org.attest.shared.AgencyScope;
import org.attest.shared.JsonColumns;

/** The demonstration's agencies and people: all invented, with ids that are the same on every machine. */
@ApplicationScoped
public class DemoPeople {
    /** Long before any demonstration case. */
    private static final LocalDate SINCE = LocalDate.of(2021, 7, 1);

    private final EntityManager rows;
    private final AgencyScope scope;

    DemoPeople(EntityManager rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    /** Somebody invented. */
    private record Invented(
            String subject,
            String given,
            String family,
            String title,
            String division,
            boolean supervisor,
            List<String> roles) {}

    private static final List<Invented> NORTHAMPTON = List.of(
            new Invented("chief", "Robin", "Examplechief", "Chief of Police", null, true, List.of("chief")),
            new Invented("acting", "Dana", "Exampleacting", "Captain", "Operations", true, List.of("chief")),
            new Invented(
                    "certifier1", "Alex", "Sampleone", "Lieutenant", "Detective Bureau", true, List.of("certifier")),
            new Invented(
                    "certifier2", "Bobbie", "Sampletwo", "Detective", "Detective Bureau", false, List.of("certifier")),
            new Invented("certifier3", "Casey", "Samplethree", "Sergeant", "Patrol", true, List.of("certifier")),
            new Invented(
                    "certifier4",
                    "Drew",
                    "Samplefour",
                    "Detective",
                    "Family Violence Unit",
                    false,
                    List.of("certifier")),
            new Invented("intake", "Indy", "Exampledesk", "Records Clerk", "Records", false, List.of("intake")),
            new Invented(
                    "auditor", "Audrey", "Exampleaudit", "Professional Standards", null, false, List.of("auditor")),
            new Invented("admin", "Addison", "Exampleadmin", "System Administrator", null, false, List.of("admin")));

    private static final List<Invented> SAMPLETON = List.of(
            new Invented("sampleton-chief", "Sal", "Otherchief", "Chief of Police", null, true, List.of("chief")),
            new Invented(
                    "sampleton-certifier",
                    "Sky",
                    "Othercertifier",
                    "Sergeant",
                    "Detectives",
                    true,
                    List.of("certifier")),
            new Invented("sampleton-intake", "Sam", "Otherdesk", "Records Clerk", "Records", false, List.of("intake")));

    private static final List<Invented> DISTRICT_ATTORNEY = List.of(
            new Invented(
                    "liaison1", "Lee", "Examplelaw", "Assistant District Attorney", null, true, List.of("da-liaison")),
            new Invented(
                    "liaison2",
                    "Lou",
                    "Exampletrial",
                    "Assistant District Attorney",
                    null,
                    true,
                    List.of("da-liaison")));

    /** Enters them once; a second start finds them there. */
    void enter() {
        var office = id("agency/NWDA");
        if (isThere(office)) {
            return;
        }
        agency(
                office,
                "NWDA",
                "Northwestern District Attorney's Office",
                AgencyFacts.Category.PROSECUTOR,
                null,
                DISTRICT_ATTORNEY);
        agency(
                id("agency/NPD"),
                "NPD",
                "Northampton Police Department",
                AgencyFacts.Category.LAW_ENFORCEMENT,
                office,
                NORTHAMPTON);
        agency(
                id("agency/SPD"),
                "SPD",
                "Sampleton Police Department",
                AgencyFacts.Category.LAW_ENFORCEMENT,
                office,
                SAMPLETON);
    }

    /** The same identifier for the same thing on every machine. */
    public static UUID id(String what) {
        return UUID.nameUUIDFromBytes(("attest-demonstration/" + what).getBytes(StandardCharsets.UTF_8));
    }

    private boolean isThere(UUID agency) {
        scope.enter(agency);
        return QuarkusTransaction.requiringNew()
                .call(() -> !rows.createNativeQuery("select 1 from agency where agency_id = :id")
                        .setParameter("id", agency)
                        .getResultList()
                        .isEmpty());
    }

    private void agency(
            UUID id, String code, String name, AgencyFacts.Category category, UUID office, List<Invented> people) {
        scope.enter(id);
        QuarkusTransaction.requiringNew().run(() -> {
            insertAgency(id, code, name, category, office);
            people.forEach(person -> insertPerson(id, person));
            insertHead(id, person(people.get(0)));
            people.forEach(person -> designate(id, person, person(people.get(0))));
        });
    }

    private void insertAgency(UUID id, String code, String name, AgencyFacts.Category category, UUID office) {
        var facts = new AgencyFacts(
                name,
                null,
                new Address(
                        "1 Invented Way", Address.UnitKind.STE, "100", "Northampton", "MA", "01060", null, null, "USA"),
                category == AgencyFacts.Category.PROSECUTOR ? AgencyFacts.Type.STATE : AgencyFacts.Type.LOCAL,
                category,
                null,
                "4135550100",
                "4135550199");
        rows.createNativeQuery("""
                        insert into agency (agency_id, code, name, facts, jurisdiction, office_id, office_wait_days, policy_title)
                        values (:id, :code, :name, cast(:facts as jsonb), 'MA', :office, 14, :policy)""")
                .setParameter("id", id)
                .setParameter("code", code)
                .setParameter("name", name)
                .setParameter("facts", json(facts))
                .setParameter("office", office)
                .setParameter("policy", "Policy on the certification of victims of crime")
                .executeUpdate();
    }

    private void insertPerson(UUID agency, Invented person) {
        rows.createNativeQuery("""
                        insert into person (agency_id, person_id, subject, name, title, division, supervisor, phone, fax, roles)
                        values (:agency, :id, :subject, cast(:name as jsonb), :title, :division, :supervisor, '4135550101', '4135550199',
                                string_to_array(:roles, ','))""")
                .setParameter("agency", agency)
                .setParameter("id", person(person))
                .setParameter("subject", person.subject())
                .setParameter("name", json(new FullName(person.family(), person.given(), null)))
                .setParameter("title", person.title())
                .setParameter("division", person.division())
                .setParameter("supervisor", person.supervisor())
                .setParameter("roles", String.join(",", person.roles()))
                .executeUpdate();
    }

    private void insertHead(UUID agency, UUID person) {
        rows.createNativeQuery(
                        "insert into head_of_agency (agency_id, person_id, from_on) values (:agency, :person, :from)")
                .setParameter("agency", agency)
                .setParameter("person", person)
                .setParameter("from", SINCE)
                .executeUpdate();
    }

    /** Certifiers may work cases; the acting head may sign. */
    private void designate(UUID agency, Invented person, UUID head) {
        var kind = person.roles().contains("certifier")
                ? "CERTIFIER"
                : person.subject().equals("acting") ? "SIGNER" : null;
        if (kind == null) {
            return;
        }
        rows.createNativeQuery("""
                        insert into designation (agency_id, designation_id, person_id, kind, from_on, made_by, letter)
                        values (:agency, :id, :person, :kind, :from, :head, :letter)""")
                .setParameter("agency", agency)
                .setParameter("id", id("designation/" + person.subject()))
                .setParameter("person", person(person))
                .setParameter("kind", kind)
                .setParameter("from", SINCE)
                .setParameter("head", head)
                .setParameter("letter", "Letter of designation of July 1, 2021")
                .executeUpdate();
    }

    private static UUID person(Invented person) {
        return id("person/" + person.subject());
    }

    private static String json(Object value) {
        try {
            return JsonColumns.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
