package org.attest.seals;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.attest.vault.SigningKey;

/** Makes an agency's checkpoints, checks them, and puts a copy of each where the database's owner need not reach. */
final class Checkpoints {
    private static final HexFormat HEX = HexFormat.of();
    private static final String NEW_HEADS = """
            from (select distinct on (number) number, sequence, hash from case_event_link
                  where agency_id = ? order by number, sequence desc) l
            left join (select number, max(sequence) as sequence from checkpoint_head where agency_id = ? group by number) s
                   using (number)
            where s.sequence is null or s.sequence < l.sequence
            """;
    private final Connection connection;
    private final UUID agency;

    /** @param connection in a transaction, with the agency's rows in sight */
    Checkpoints(Connection connection, UUID agency) {
        this.connection = connection;
        this.agency = agency;
    }

    /** @param said what was signed, to the letter */
    record Checkpoint(int ordinal, Instant at, String said, byte[] signature) {
        byte[] bytes() {
            return said.getBytes(StandardCharsets.UTF_8);
        }

        String hash() {
            return HEX.formatHex(EventBytes.sha256(bytes()));
        }

        /** As it is kept outside, without its heads. */
        String text() {
            return said + "signature " + Base64.getEncoder().encodeToString(signature) + "\n";
        }
    }

    /** Seals what happened since the last one. The signed text is described in docs/tamper-evidence.md. */
    Checkpoint make(Instant at, SigningKey key) throws SQLException {
        lock();
        var last = last();
        int ordinal = last == null ? 1 : last.ordinal() + 1;
        var heads = digest("select number, l.sequence, l.hash " + NEW_HEADS + " order by number collate \"C\"", null);
        var when = at.truncatedTo(ChronoUnit.MICROS);
        var said =
                "attest-checkpoint 1\nagency %s\nnumber %d\nat %s\ncases %d\nevents %d\nredacted %d\nprevious %s\nheads %s\n"
                        .formatted(
                                agency,
                                ordinal,
                                EventBytes.at(when),
                                count("select count(distinct number) from case_event_link where agency_id = ?"),
                                count("select count(*) from case_event_link where agency_id = ?"),
                                count("""
                                select count(*) from case_event_link l where agency_id = ? and content_hash is not null
                                  and not exists (select from case_event_content c where c.agency_id = l.agency_id
                                                  and c.number = l.number and c.sequence = l.sequence)"""),
                                last == null ? "-" : last.hash(),
                                heads);
        var made = new Checkpoint(ordinal, when, said, key.sign(said.getBytes(StandardCharsets.UTF_8)));
        store(made);
        return made;
    }

    private void lock() throws SQLException {
        try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "checkpoint " + agency);
            lock.execute();
        }
    }

    private void store(Checkpoint made) throws SQLException {
        try (var insert = connection.prepareStatement(
                        "insert into checkpoint (agency_id, ordinal, at, said, signature) values (?, ?, ?, ?, ?)");
                var heads = connection.prepareStatement(
                        "insert into checkpoint_head (agency_id, ordinal, number, sequence, hash) select ?, ?, number, l.sequence, l.hash "
                                + NEW_HEADS)) {
            insert.setObject(1, agency);
            insert.setInt(2, made.ordinal());
            insert.setObject(3, made.at().atOffset(ZoneOffset.UTC));
            insert.setString(4, made.said());
            insert.setBytes(5, made.signature());
            insert.executeUpdate();
            heads.setObject(1, agency);
            heads.setInt(2, made.ordinal());
            heads.setObject(3, agency);
            heads.setObject(4, agency);
            heads.executeUpdate();
        }
    }

    /** The last one, or null before the first. */
    Checkpoint last() throws SQLException {
        var found = read("where agency_id = ? order by ordinal desc limit 1");
        return found.isEmpty() ? null : found.get(0);
    }

    /** Few and short: one a day. */
    List<Checkpoint> all() throws SQLException {
        return read("where agency_id = ? order by ordinal");
    }

    private List<Checkpoint> read(String which) throws SQLException {
        try (var query = connection.prepareStatement("select ordinal, at, said, signature from checkpoint " + which)) {
            query.setObject(1, agency);
            try (var row = query.executeQuery()) {
                var found = new ArrayList<Checkpoint>();
                while (row.next()) {
                    found.add(new Checkpoint(
                            row.getInt(1),
                            row.getObject(2, OffsetDateTime.class).toInstant(),
                            row.getString(3),
                            row.getBytes(4)));
                }
                return found;
            }
        }
    }

    /**
     * Whether each follows the one before, is signed, and names the heads that are stored; and whether those kept outside
     * are the same.
     *
     * @param key null where there is none: then no checkpoint can be believed
     * @param outside directory, or null where none is set
     * @return number of the last one
     */
    int verify(SigningKey key, Path outside, Findings findings) throws SQLException, IOException {
        int expected = 1;
        String previous = "-";
        for (var one : all()) {
            boolean sound = one.ordinal() == expected
                    && key != null
                    && key.verifies(one.signature(), one.bytes())
                    && one.said()
                            .startsWith("attest-checkpoint 1\nagency " + agency + "\nnumber " + expected + "\nat "
                                    + EventBytes.at(one.at()) + "\n")
                    && one.said().contains("\nprevious " + previous + "\n")
                    && one.said().endsWith("\nheads " + headsOf(one.ordinal(), null) + "\n");
            if (!sound) {
                findings.checkpoint(one.ordinal() == expected ? expected : Math.min(expected, one.ordinal()));
            }
            var kept = outside == null ? null : outside.resolve(fileName(one.ordinal()));
            if (sound && kept != null && Files.exists(kept) && !header(kept).equals(one.text())) {
                findings.checkpoint(one.ordinal());
            }
            expected = one.ordinal() + 1;
            previous = one.hash();
        }
        if (outside != null && Files.exists(outside.resolve(fileName(expected)))) {
            findings.checkpoint(expected); // kept outside, and gone here
        }
        return expected - 1;
    }

    private static String header(Path file) throws IOException {
        var said = new StringBuilder();
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("signature ")) {
                    break;
                }
            }
        }
        return said.toString();
    }

    /** Writes each that is not there yet, with its heads; all at once or not at all. */
    void publish(Path outside) throws SQLException, IOException {
        Files.createDirectories(outside);
        for (var one : all()) {
            var file = outside.resolve(fileName(one.ordinal()));
            if (!Files.exists(file)) {
                var fresh = file.resolveSibling(file.getFileName() + ".new");
                try (var out = Files.newBufferedWriter(fresh)) {
                    out.write(one.text());
                    headsOf(one.ordinal(), out);
                }
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    String fileName(int ordinal) {
        return "checkpoint-%s-%06d.txt".formatted(agency, ordinal);
    }

    /** How many heads and their hash, as the checkpoint says it; written out on the way where asked. */
    String headsOf(int ordinal, BufferedWriter out) throws SQLException, IOException {
        return digest(
                "select number, sequence, hash from checkpoint_head where agency_id = ? and ordinal = " + ordinal
                        + " order by number collate \"C\"",
                out);
    }

    private String digest(String select, BufferedWriter out) throws SQLException {
        var digest = EventBytes.sha256();
        long count = 0;
        try (var query = connection.prepareStatement(select)) {
            for (int place = 1; place <= query.getParameterMetaData().getParameterCount(); place++) {
                query.setObject(place, agency);
            }
            try (var row = Verifier.streamed(query)) {
                while (row.next()) {
                    var line = row.getString(1) + " " + row.getInt(2) + " " + HEX.formatHex(row.getBytes(3)) + "\n";
                    digest.update(line.getBytes(StandardCharsets.UTF_8));
                    count++;
                    if (out != null) {
                        out.write(line);
                    }
                }
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return count + " " + HEX.formatHex(digest.digest());
    }

    private long count(String select) throws SQLException {
        try (var query = connection.prepareStatement(select)) {
            query.setObject(1, agency);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
