package org.attest;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.attest.demo.EmbeddedDatabase;

/** An agency's own PostgreSQL, prepared as its administrator does it: with deploy/create-database.sql. */
final class OwnDatabase implements AutoCloseable {
    private final EmbeddedPostgres server;

    OwnDatabase() throws IOException, SQLException {
        server = EmbeddedPostgres.builder().start();
        for (var statement : theAdministratorsScript().split(";")) {
            if (!statement.isBlank()) {
                asAdministrator(statement);
            }
        }
    }

    String url() {
        return EmbeddedDatabase.url(server);
    }

    /** The script without what only psql reads. */
    private static String theAdministratorsScript() throws IOException {
        return Files.readAllLines(Path.of("deploy/create-database.sql")).stream()
                .filter(line -> !line.startsWith("--") && !line.startsWith("\\"))
                .collect(Collectors.joining("\n"))
                .replace(":'owner_password'", "'owner'")
                .replace(":'app_password'", "'app'");
    }

    void asAdministrator(String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    void inAttest(String... sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var one : sql) {
                statement.execute(one);
            }
        }
    }

    /** As the server's superuser, within Attest's own database. */
    Connection connect() throws SQLException {
        return server.getDatabase("postgres", "attest").getConnection();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
