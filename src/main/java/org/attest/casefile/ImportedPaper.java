package org.attest.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.Stamp;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;

/** A paper of the requester that was read into the case, with all that it claims: append-only. */
@Entity
@Immutable
@Table(name = "imported_paper")
public class ImportedPaper {
    /** What kind of paper it is. */
    public enum Kind {
        I_918B,
        I_914B,
        G_28,
        /** Printed, flattened or scanned: kept, and to be read by a person. */
        WITHOUT_FIELDS
    }

    @Id
    private UUID id;

    @TenantId
    @Column(name = "agency_id")
    private String agencyId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String edition;
    private UUID documentId;
    private String sha256;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Claim> claims;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ImportNotice> notices;

    private UUID importedBy;
    private String importedByName;
    private Instant importedAt;

    protected ImportedPaper() {}

    ImportedPaper(Incoming paper, List<ImportNotice> notices, Stamp stamp) {
        this.id = Ids.next();
        this.kind = paper.kind();
        this.edition = paper.edition();
        this.documentId = paper.document();
        this.sha256 = paper.sha256();
        this.claims = paper.claims().all();
        this.notices = List.copyOf(notices);
        this.importedBy = stamp.by().id();
        this.importedByName = stamp.by().name();
        this.importedAt = stamp.at().toInstant();
    }

    public UUID id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    /** As printed on the paper, such as 01/20/25, or null. */
    public String edition() {
        return edition;
    }

    public UUID documentId() {
        return documentId;
    }

    public String sha256() {
        return sha256;
    }

    public Claims claims() {
        return new Claims(claims);
    }

    /** Which certification or declaration it is a copy of; none where it is another paper. */
    public Optional<FormKind> form() {
        return switch (kind) {
            case I_918B -> Optional.of(FormKind.I_918B);
            case I_914B -> Optional.of(FormKind.I_914B);
            case G_28, WITHOUT_FIELDS -> Optional.empty();
        };
    }

    /** The section that a person may take over from these claims; nothing where the paper states none of it. */
    Optional<? extends Record> proposed(Section section) {
        return switch (kind) {
            case I_918B -> claims().proposed(section);
            case I_914B -> new DeclarationClaims(claims()).proposed(section);
            case G_28, WITHOUT_FIELDS -> Optional.empty();
        };
    }

    public List<ImportNotice> notices() {
        return List.copyOf(notices);
    }

    public UUID importedBy() {
        return importedBy;
    }

    public String importedByName() {
        return importedByName;
    }

    public Instant importedAt() {
        return importedAt;
    }
}
