package org.attest.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Stamp;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A cooperation entry as it was written down: append-only, corrected by a later one that supersedes it. */
@Entity
@Immutable
@Table(name = "cooperation_record")
public class CooperationRecord {
    @Id
    private UUID id;

    @TenantId
    @Column(name = "agency_id")
    private String agencyId;

    @JdbcTypeCode(SqlTypes.JSON)
    private CooperationEntry entry;

    private UUID supersedes;
    private UUID recordedBy;
    private String recordedByName;
    private Instant recordedAt;

    protected CooperationRecord() {}

    CooperationRecord(UUID id, CooperationEntry entry, UUID supersedes, Stamp stamp) {
        this.id = id;
        this.entry = entry;
        this.supersedes = supersedes;
        this.recordedBy = stamp.by().id();
        this.recordedByName = stamp.by().name();
        this.recordedAt = stamp.at().toInstant();
    }

    /** The same entry for a case that certifies again: still by whom and when it was first recorded. */
    CooperationRecord carriedOver() {
        var copy = new CooperationRecord();
        copy.id = Ids.next();
        copy.entry = entry;
        copy.recordedBy = recordedBy;
        copy.recordedByName = recordedByName;
        copy.recordedAt = recordedAt;
        return copy;
    }

    public UUID id() {
        return id;
    }

    public CooperationEntry entry() {
        return entry;
    }

    /** The record that this one corrects, or null. */
    public UUID supersedes() {
        return supersedes;
    }

    public UUID recordedBy() {
        return recordedBy;
    }

    public String recordedByName() {
        return recordedByName;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
