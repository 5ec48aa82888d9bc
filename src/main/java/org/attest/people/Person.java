package org.attest.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.attest.casefile.FullName;
import org.attest.casefile.OfficialFacts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** Somebody who works in an agency, with the roles that the agency gave. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    @Column(name = "person_id")
    private UUID id;

    @TenantId
    @Column(name = "agency_id")
    private String agencyId;

    @Version
    private int version;

    private String subject;

    @JdbcTypeCode(SqlTypes.JSON)
    private FullName name;

    private String title;
    private String division;
    private boolean supervisor;
    private String phone;
    private String fax;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private Set<String> roles;

    private LocalDate closedOn;

    protected Person() {}

    public UUID id() {
        return id;
    }

    /** The name under which this person signs in. */
    public String subject() {
        return subject;
    }

    public FullName name() {
        return name;
    }

    public String fullName() {
        return Names.inFull(name);
    }

    /** U-2: a designee must hold a supervisory role. */
    public boolean supervisor() {
        return supervisor;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    public boolean isClosed(LocalDate day) {
        return closedOn != null && !closedOn.isAfter(day);
    }

    /** What the form says of this person as certifying official. */
    public OfficialFacts asOfficial() {
        return new OfficialFacts(name, division == null ? title : title + ", " + division, phone, fax);
    }

    int version() {
        return version;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    StaffFacts facts() {
        return new StaffFacts(name, title, division, supervisor, phone, fax, roles);
    }

    void is(StaffFacts facts) {
        name = facts.name();
        title = facts.title();
        division = facts.division();
        supervisor = facts.supervisor();
        phone = facts.phone();
        fax = facts.fax();
        roles = new HashSet<>(facts.roles());
    }

    void closeOn(LocalDate day) {
        closedOn = day;
    }
}
