package org.attest.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.casefile.CaseNumber;
import org.attest.casefile.FiledPaper;
import org.attest.casefile.PaperKind;
import org.attest.casefile.PaperSide;
import org.attest.shared.AgencyScope;
import org.attest.shared.EdgeRule;
import org.attest.shared.Ids;
import org.attest.shared.Refusal;
import org.attest.shared.Seal;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;
import org.attest.shared.Stamp;
import org.hibernate.Session;

/** Papers uploaded or produced, kept byte for byte with their SHA-256, sealed and append-only. */
@ApplicationScoped
@Transactional
public class Documents {
    private static final String TITLE = "document.title";
    private final Session rows;
    private final AgencyScope scope;
    private final VirusScanner scanner;
    private final Seal seal;
    private final PaperSeal paperSeal;

    Documents(Session rows, AgencyScope scope, VirusScanner scanner, Seal seal, PaperSeal paperSeal) {
        this.rows = rows;
        this.scope = scope;
        this.scanner = scanner;
        this.seal = seal;
        this.paperSeal = paperSeal;
    }

    /** All that a case keeps: what was made here, what came with an act, and what was filed, each as {@link PaperKind} has it. */
    public enum Kind {
        FINAL_FORM(PaperSide.AGENCY),
        SIGNED_SCAN(PaperSide.AGENCY),
        /** A paper of the requester, as it came and was read. */
        IMPORTED(PaperSide.VICTIM),
        LETTER(PaperSide.AGENCY),
        PACKET(PaperSide.VICTIM),
        G_28(PaperSide.VICTIM),
        POLICE_REPORT(PaperSide.AGENCY),
        DESIGNATION_LETTER(PaperSide.AGENCY),
        LETTER_RECEIVED(PaperSide.VICTIM),
        EVIDENCE(PaperSide.VICTIM);

        private final PaperSide side;

        Kind(PaperSide side) {
            this.side = side;
        }

        /** Whether the records desk handed it in, and so may see that it is there. */
        boolean isHandedIn() {
            return this == PACKET || this == G_28;
        }

        static Kind of(PaperKind filed) {
            return valueOf(filed.name());
        }
    }

    /** @param sha256 of the bytes, in lower-case hexadecimal */
    public record Kept(UUID id, String sha256) {}

    /**
     * Keeps what came with an act or was made by one; what came from outside is scanned first, and refused where it is
     * infected.
     *
     * @param fileName holds the case number and the kind of paper, nothing personal
     */
    public Kept keep(CaseNumber number, Kind kind, String fileName, String mediaType, byte[] content, Stamp stamp) {
        var kept = new Kept(Ids.next(), sha256(content));
        var scan = switch (kind) {
            case FINAL_FORM, LETTER -> Scan.MADE_HERE;
            default -> scanner.scan(new ByteArrayInputStream(content));
        };
        insert(
                new Row(
                        kept.id(),
                        number,
                        kind,
                        kind.side,
                        fileName,
                        mediaType,
                        content.length,
                        kept.sha256(),
                        scan,
                        null),
                new ByteArrayInputStream(content),
                stamp);
        return kept;
    }

    /**
     * Keeps what a person filed, read as a stream.
     *
     * @param title a few words, or null
     */
    FiledPaper file(
            CaseNumber number, PaperKind kind, PaperSide side, String title, ReceivedFile received, Stamp stamp) {
        var id = Ids.next();
        var name = "%s-%s-%d%s"
                .formatted(
                        number,
                        kind.slug(),
                        count(number, Kind.of(kind)) + 1,
                        MediaTypes.extension(received.mediaType()));
        var row = new Row(
                id,
                number,
                Kind.of(kind),
                side,
                name,
                received.mediaType(),
                received.size(),
                received.sha256(),
                received.scan(),
                title);
        try (var content = received.open()) {
            insert(row, content, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FiledPaper(id, kind, side, received.size(), received.sha256(), received.scan() == Scan.CLEAN, title);
    }

    private long count(CaseNumber number, Kind kind) {
        return rows.createNativeQuery(
                        "select count(*) from document where number = :number and kind = :kind", Long.class)
                .setParameter("number", number.text())
                .setParameter("kind", kind.name())
                .getSingleResult();
    }

    private record Row(
            UUID id,
            CaseNumber number,
            Kind kind,
            PaperSide side,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Scan scan,
            String title) {}

    private void insert(Row row, InputStream content, Stamp stamp) {
        try (var sealed = paperSeal.close(content, row.id())) {
            insert(row, sealed, stamp);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(Row row, PaperSeal.Closed sealed, Stamp stamp) {
        rows.flush();
        rows.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into document (agency_id, id, number, kind, side, file_name, media_type, size, sha256, scan, title,
                                          kept_by, kept_at, data_key, content)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""");
                    var content = sealed.open()) {
                insert.setObject(1, scope.agency());
                insert.setObject(2, row.id());
                insert.setString(3, row.number().text());
                insert.setString(4, row.kind().name());
                insert.setString(5, row.side().name());
                insert.setString(6, row.fileName());
                insert.setString(7, row.mediaType());
                insert.setLong(8, row.size());
                insert.setString(9, row.sha256());
                insert.setString(10, row.scan().name());
                insert.setString(11, row.title() == null ? null : seal.close(row.title(), TITLE));
                insert.setObject(12, stamp.by().id());
                insert.setObject(13, stamp.at().toOffsetDateTime());
                insert.setObject(14, sealed.key());
                insert.setBinaryStream(15, content, sealed.size());
                insert.executeUpdate();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** What a list shows of a paper. */
    @Shows(Sensitivity.CASE)
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
                        select file_name, media_type, content, data_key
                        from document where number = :number and kind = :kind and id = :id""", Object[].class)
                .setParameter("number", number.text())
                .setParameter("kind", kind.name())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new Paper((String) row[0], (String) row[1], paperSeal.open(id, (byte[]) row[2], (UUID) row[3])))
                .orElseThrow(() -> Refusal.of(EdgeRule.NO_SUCH_PAPER));
    }

    /**
     * A paper of a case as lists show it.
     *
     * @param title null where nobody typed one, or where it is not for the one who asks
     * @param keptBy the person who filed or made it
     */
    public record Filed(
            UUID id,
            Kind kind,
            PaperSide side,
            String title,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Scan scan,
            UUID keptBy,
            Instant keptAt) {
        @Override
        public String toString() {
            return "Filed " + id;
        }
    }

    /** Every paper of a case, the oldest first. */
    public List<Filed> of(CaseNumber number) {
        return rows.createNativeQuery("""
                        select id, kind, side, title, file_name, media_type, size, sha256, scan, kept_by, kept_at
                        from document where number = :number order by kept_at, id""", Object[].class)
                .setParameter("number", number.text())
                .getResultStream()
                .map(this::filed)
                .toList();
    }

    /** Where a paper lies; its title is for those who see that case. */
    record Place(CaseNumber number, String fileName) {}

    Optional<Place> place(UUID id) {
        return rows.createNativeQuery("select number, file_name from document where id = :id", Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> new Place(CaseNumber.whole((String) row[0]).orElseThrow(), (String) row[1]));
    }

    private Filed filed(Object[] row) {
        return new Filed(
                (UUID) row[0],
                Kind.valueOf((String) row[1]),
                PaperSide.valueOf((String) row[2]),
                row[3] == null ? null : seal.open((String) row[3], TITLE),
                (String) row[4],
                (String) row[5],
                ((Number) row[6]).longValue(),
                (String) row[7],
                Scan.valueOf((String) row[8]),
                (UUID) row[9],
                (Instant) row[10]);
    }

    /** Refuses where this case holds no such paper. */
    public Paper one(CaseNumber number, UUID id) {
        return rows.createNativeQuery("""
                        select file_name, media_type, content, data_key from document where number = :number and id = :id""", Object[].class)
                .setParameter("number", number.text())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row ->
                        new Paper((String) row[0], (String) row[1], paperSeal.open(id, (byte[]) row[2], (UUID) row[3])))
                .orElseThrow(() -> Refusal.of(EdgeRule.NO_SUCH_PAPER));
    }

    public byte[] content(UUID id) {
        var row = rows.createNativeQuery("select content, data_key from document where id = :id", Object[].class)
                .setParameter("id", id)
                .getSingleResult();
        return paperSeal.open(id, (byte[]) row[0], (UUID) row[1]);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
