package org.attest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import org.attest.demo.EmbeddedDatabase;
import org.attest.vault.KeysCommand;

/** The real PostgreSQL for tests, with the two roles of a real installation. */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;
    private Path keys;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().start();
            EmbeddedDatabase.createRolesAndDatabase(server);
            keys = Files.createTempDirectory("attest").resolve("keys.json");
            KeysCommand.createIfAbsent(keys);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "attest.db.url",
                EmbeddedDatabase.url(server),
                "attest.db.owner-password",
                "owner",
                "attest.db.app-password",
                "app",
                "attest.keys",
                keys.toString());
    }

    @Override
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
