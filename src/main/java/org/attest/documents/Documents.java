package org.attest.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.shared.AgencyScope;
import org.attest.shared.EdgeRule;
import org.attest.shared.Ids;
import org.attest.shared.Refusal;
import org.attest.shared.Stamp;
import org.hibernate.Session;

/** Papers uploaded or produced, kept byte for byte with their SHA-256; append-only. */
@ApplicationScoped
@Transactional
public class Documents {
    private final Session rows;
    private final AgencyScope scope;

    Documents(Session rows, AgencyScope scope) {
        this.rows = rows;
        this.scope = scope;
    }

    public enum Kind {
        FINAL_FORM,
        SIGNED_SCAN,
        /** A paper of the requester, as it came. */
        IMPORTED,
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

    /** What a list shows of a paper. */
    public record Entry(UUID id, String fileName, String mediaType, int size, String sha256, Instant keptAt) {}

    public record Paper(String fileName, String mediaType, byte[] content) {}

    /** The papers of one kind in a case, the oldest first. */
    public List<Entry> of(CaseNumber number, Kind kind) {
        return rows.createNativeQuery("""
                        select id, file_name, media_type, size, sha256, kept_at
                        from document where number = :number and kind = :kind order by id""", Object[].class)
                .setParameter("number", number.text())
                .setParameter("kind", kind.name())
                .getResultStream()
                .map(row -> new Entry(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).intValue(),
                        (String) row[4],
                        (Instant) row[5]))
                .toList();
    }

    /** Refuses where this case holds no such paper of this kind. */
    public Paper one(CaseNumber number, Kind kind, UUID id) {
        return rows.createNativeQuery("""
                        select file_name, media_type, content
                        from document where number = :number and kind = :kind and id = :id""", Object[].class)
                .setParameter("number", number.text())
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Paper((String) row[0], (String) row[1], (byte[]) row[2]))
                .orElseThrow(() -> Refusal.of(EdgeRule.NO_SUCH_PAPER));
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
