package org.attest.seals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.attest.vault.SigningKey;

/** Sealing, checking and exporting one agency's entries over one connection: the same for pages, the daily seal and the command. */
final class AgencySeals {
    private final Connection connection;
    private final UUID agency;

    AgencySeals(Connection connection, UUID agency) {
        this.connection = connection;
        this.agency = agency;
    }

    private interface Work<T> {
        T done() throws SQLException, IOException;
    }

    /** Seals what happened since the last checkpoint, and keeps a copy outside where a directory is given. */
    Checkpoints.Checkpoint seal(Instant at, SigningKey key, Path outside) throws SQLException, IOException {
        var checkpoints = new Checkpoints(connection, agency);
        var made = inTransaction(() -> checkpoints.make(at, key));
        if (outside != null) {
            inTransaction(() -> {
                checkpoints.publish(outside);
                return null;
            });
        }
        return made;
    }

    /** @param key null where there is none */
    Findings.Result verify(SigningKey key, Path outside) throws SQLException, IOException {
        return inTransaction(() -> {
            var findings = new Findings();
            int last = new Checkpoints(connection, agency).verify(key, outside, findings);
            new Verifier(connection, agency, findings).verify();
            return findings.result(last);
        });
    }

    /** The last checkpoint, or null before the first. */
    Checkpoints.Checkpoint last() throws SQLException, IOException {
        return inTransaction(() -> new Checkpoints(connection, agency).last());
    }

    void export(OutputStream out, String publicKey) throws SQLException, IOException {
        inTransaction(() -> {
            new Export(connection, agency).write(out, publicKey);
            return null;
        });
    }

    static List<UUID> agencies(Connection connection) throws SQLException {
        try (var query = connection.createStatement();
                var row = query.executeQuery("select agencies_to_seal()")) {
            var found = new ArrayList<UUID>();
            while (row.next()) {
                found.add(row.getObject(1, UUID.class));
            }
            return found;
        }
    }

    /** All of it sees one moment. */
    private <T> T inTransaction(Work<T> work) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement();
                var scope = connection.prepareStatement("select set_config('attest.agency', ?, true)")) {
            statement.execute("set transaction isolation level repeatable read");
            scope.setString(1, agency.toString());
            scope.execute();
            var done = work.done();
            connection.commit();
            return done;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
