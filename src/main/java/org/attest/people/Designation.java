package org.attest.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.attest.shared.Authority;
import org.hibernate.annotations.TenantId;

/** The head's dated, revocable choice of a person, with its letter: 8 CFR 214.14(a)(3), law U-2. */
@Entity
@Table(name = "designation")
public class Designation {
    /** To work cases, or to sign in the head's place. */
    public enum Kind {
        CERTIFIER(Authority.CERTIFIER),
        SIGNER(Authority.SIGNER);

        private final Authority gives;

        Kind(Authority gives) {
            this.gives = gives;
        }

        Authority gives() {
            return gives;
        }

        /** U-2: who signs or decides in the head's place holds a supervisory role, or the designation gives nothing. */
        boolean needsSupervisor() {
            return this == SIGNER;
        }
    }

    @Id
    @Column(name = "designation_id")
    private UUID id;

    @TenantId
    @Column(name = "agency_id")
    private String agencyId;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate fromOn;
    private LocalDate untilOn;
    private LocalDate revokedOn;
    private UUID madeBy;
    private String letter;

    protected Designation() {}

    Designation(UUID id, UUID personId, Kind kind, LocalDate fromOn, LocalDate untilOn, UUID madeBy, String letter) {
        this.id = id;
        this.personId = personId;
        this.kind = kind;
        this.fromOn = fromOn;
        this.untilOn = untilOn;
        this.madeBy = madeBy;
        this.letter = letter;
    }

    /** In force from its first day to its last, both included; a revocation ends it at the start of that day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(fromOn)
                && (untilOn == null || !day.isAfter(untilOn))
                && (revokedOn == null || day.isBefore(revokedOn));
    }

    void revoke(LocalDate day) {
        revokedOn = day;
    }

    boolean isRevoked() {
        return revokedOn != null;
    }

    public UUID id() {
        return id;
    }

    public LocalDate fromOn() {
        return fromOn;
    }

    /** Last day in force, or null where the head set none. */
    public LocalDate untilOn() {
        return untilOn;
    }

    /** The day from which it no longer holds, or null. */
    public LocalDate revokedOn() {
        return revokedOn;
    }

    /** The letter that names this person. */
    public String letter() {
        return letter;
    }

    public UUID personId() {
        return personId;
    }

    public Kind kind() {
        return kind;
    }
}
