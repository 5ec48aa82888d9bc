package org.attest.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Who heads the agency from when to when: a dated fact, since a signature is judged by its own day. */
@Entity
@Table(name = "head_of_agency")
class HeadOfAgency {
    @TenantId
    @Column(name = "agency_id")
    private String agencyId;

    private UUID personId;

    @Id
    private LocalDate fromOn;

    private LocalDate untilOn;

    protected HeadOfAgency() {}

    HeadOfAgency(String agencyId, UUID personId, LocalDate fromOn) {
        this.agencyId = agencyId;
        this.personId = personId;
        this.fromOn = fromOn;
    }

    boolean isInOffice(LocalDate day) {
        return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }

    UUID personId() {
        return personId;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate untilOn() {
        return untilOn;
    }

    void leaveAfter(LocalDate day) {
        untilOn = day;
    }
}
