package org.attest.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.attest.casefile.AgencyFacts;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A certifying agency (U-1) with its settings; a prosecutor's office is one too. */
@Entity
@Table(name = "agency")
public class Agency {
    @Id
    @Column(name = "agency_id")
    private UUID id;

    private String code;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private AgencyFacts facts;

    private String jurisdiction;
    private UUID officeId;
    private int officeWaitDays;
    private boolean secondLookByAnother;
    private String policyTitle;
    private String uscisAddress;

    protected Agency() {}

    public UUID id() {
        return id;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public AgencyFacts facts() {
        return facts;
    }

    /** Row of the jurisdictions' table whose clock and duties hold here. */
    public String jurisdiction() {
        return jurisdiction;
    }

    /** The prosecutor's office that is consulted, or null. */
    public UUID officeId() {
        return officeId;
    }

    public int officeWaitDays() {
        return officeWaitDays;
    }

    /** Agency policy: a reconsideration is decided by somebody else (practice 7). */
    public boolean secondLookByAnother() {
        return secondLookByAnother;
    }

    public String policyTitle() {
        return policyTitle;
    }

    /** Where letters to USCIS go, as the administrator entered it; null where not yet entered. */
    public String uscisAddress() {
        return uscisAddress;
    }
}
