package org.attest.seals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.shared.Ids;
import org.attest.shared.JsonColumns;
import org.attest.shared.Refusal;
import org.attest.vault.SigningKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Tamper evidence for the running program: an agency's checkpoints, checks and export. */
@ApplicationScoped
class Seals {
    private static final Logger LOG = Logger.getLogger(Seals.class);
    private final AgroalDataSource database;
    private final Clock clock;
    private final Path keys;
    private final Optional<Path> outside;

    Seals(
            AgroalDataSource database,
            Clock clock,
            @ConfigProperty(name = "attest.keys") Path keys,
            @ConfigProperty(name = "attest.checkpoints") Optional<Path> outside) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
        this.outside = outside;
    }

    /** What came of the last look, and when that was. */
    record Check(Instant at, Findings.Result result) {}

    private interface Work<T> {
        T with(Connection connection) throws SQLException, IOException;
    }

    boolean keepsOutside() {
        return outside.isPresent();
    }

    /** Refuses with {@link SealRule#KEY_TO_SIGN_WITH}. */
    Checkpoints.Checkpoint seal(UUID agency) {
        var key = key();
        return on(connection -> new AgencySeals(connection, agency).seal(clock.instant(), key, outside.orElse(null)));
    }

    /** Looks at everything and keeps what was found; the log gets one line where something is wrong. */
    Check verify(UUID agency) {
        return on(connection -> {
            var result = new AgencySeals(connection, agency).verify(keyIfAny(), outside.orElse(null));
            var check = new Check(clock.instant(), result);
            keep(connection, agency, check);
            if (!result.sound()) {
                var first = result.findings().get(0);
                LOG.errorf(
                        "THE RECORD WAS TAMPERED WITH: %d breaks, first at case %s, entry %s: %s",
                        result.breaks(), first.number(), first.sequence(), first.fault());
            }
            return check;
        });
    }

    /**
     * What has to be done each night, once however many instances of Attest do it: whoever comes second finds it done, or
     * somebody at it.
     *
     * @param due since when a checkpoint counts as this night's
     * @return whether it was done here
     */
    boolean night(UUID agency, Instant due) {
        key(); // without one no checkpoint can be believed, which is not the record's fault
        return on(held -> {
            held.setAutoCommit(false);
            try {
                if (!isMine(held, agency)) {
                    return false;
                }
                var last = lastCheckpoint(agency);
                if (last != null && !last.at().isBefore(due)) {
                    return false;
                }
                verify(agency);
                seal(agency);
                return true;
            } finally {
                held.rollback();
                held.setAutoCommit(true);
            }
        });
    }

    /** Until the transaction ends, however it does. */
    private static boolean isMine(Connection held, UUID agency) throws SQLException {
        try (var lock = held.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, "night " + agency);
            try (var row = lock.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    Instant now() {
        return clock.instant();
    }

    private static void keep(Connection connection, UUID agency, Check check) throws SQLException {
        var result = check.result();
        try (var insert = connection.prepareStatement("""
                insert into chain_check (agency_id, id, at, cases, events, redacted, breaks, findings, checkpoint)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)""")) {
            connection.setAutoCommit(false);
            scope(connection, agency);
            insert.setObject(1, agency);
            insert.setObject(2, Ids.next());
            insert.setObject(3, check.at().atOffset(ZoneOffset.UTC));
            insert.setLong(4, result.cases());
            insert.setLong(5, result.events());
            insert.setLong(6, result.redacted());
            insert.setLong(7, result.breaks());
            insert.setString(8, JsonColumns.MAPPER.writeValueAsString(result.findings()));
            insert.setInt(9, result.checkpoint());
            insert.executeUpdate();
            connection.commit();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What was found cannot be written", e);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** The last look, or null where nobody looked yet. */
    Check lastCheck(UUID agency) {
        return on(connection -> {
            try (var query = connection.prepareStatement("""
                    select at, cases, events, redacted, breaks, findings, checkpoint from chain_check
                    where agency_id = ? order by id desc limit 1""")) {
                query.setObject(1, agency);
                try (var row = query.executeQuery()) {
                    return row.next()
                            ? new Check(
                                    row.getObject(1, OffsetDateTime.class).toInstant(),
                                    new Findings.Result(
                                            row.getLong(2),
                                            row.getLong(3),
                                            row.getLong(4),
                                            row.getLong(5),
                                            JsonColumns.MAPPER.readValue(
                                                    row.getString(6), new TypeReference<List<Findings.Finding>>() {}),
                                            row.getInt(7)))
                            : null;
                }
            }
        });
    }

    /** The last checkpoint, or null before the first. */
    Checkpoints.Checkpoint lastCheckpoint(UUID agency) {
        return on(connection -> new AgencySeals(connection, agency).last());
    }

    void export(UUID agency, OutputStream out) {
        var publicKey = key().publicKey();
        on(connection -> {
            new AgencySeals(connection, agency).export(out, publicKey);
            return null;
        });
    }

    List<UUID> agencies() {
        return on(AgencySeals::agencies);
    }

    String publicKey() {
        return key().publicKey();
    }

    private SigningKey key() {
        try {
            return SigningKey.of(keys);
        } catch (IOException e) {
            throw Refusal.of(SealRule.KEY_TO_SIGN_WITH);
        }
    }

    private SigningKey keyIfAny() {
        try {
            return SigningKey.of(keys);
        } catch (IOException e) {
            return null;
        }
    }

    private static void scope(Connection connection, UUID agency) throws SQLException {
        try (var scope = connection.prepareStatement("select set_config('attest.agency', ?, true)")) {
            scope.setString(1, agency.toString());
            scope.execute();
        }
    }

    private <T> T on(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The record cannot be read", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
