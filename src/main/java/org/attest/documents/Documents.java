package org.attest.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.shared.AgencyScope;
import org.attest.shared.Ids;
import org.attest.shared.Stamp;

/** Papers uploaded or produced, kept byte for byte with their SHA-256; append-only. */
@ApplicationScoped
@Transactional
public class Documents {
    private final EntityManager rows;
    private final AgencyScope scope;

    Documents(EntityManager rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    public enum Kind {
        FINAL_FORM,
        SIGNED_SCAN,
        LETTER
    }

    /** @param sha256 of the bytes, in lower-case hexadecimal */
    public record Kept(UUID id, String sha256) {}

    /** @param fileName holds the case number and the kind of paper, nothing personal */
    public Kept keep(CaseNumber number, Kind kind, String fileName, String mediaType, byte[] content, Stamp stamp) {
        var kept = new Kept(Ids.next(), sha256(content));
        rows.createNativeQuery("""
                        insert into document (agency_id, id, number, kind, file_name, media_type, size, sha256, content, kept_by, kept_at)
                        values (:agency, :id, :number, :kind, :fileName, :mediaType, :size, :sha256, :content, :by, :at)""")
                .setParameter("agency", scope.agency())
                .setParameter("id", kept.id())
                .setParameter("number", number.text())
                .setParameter("kind", kind.name())
                .setParameter("fileName", fileName)
                .setParameter("mediaType", mediaType)
                .setParameter("size", content.length)
                .setParameter("sha256", kept.sha256())
                .setParameter("content", content)
                .setParameter("by", stamp.by().id())
                .setParameter("at", stamp.at().toInstant())
                .executeUpdate();
        return kept;
    }

    public byte[] content(UUID id) {
        return (byte[]) rows.createNativeQuery("select content from document where id = :id", byte[].class)
                .setParameter("id", id)
                .getSingleResult();
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
