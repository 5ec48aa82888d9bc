package org.attest;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Map;
import org.attest.demo.EmbeddedDatabase;

/** The real PostgreSQL for tests, with the two roles of a real installation. */
public class RealDatabase implements QuarkusTestResourceLifecycleManager {
    private EmbeddedPostgres server;

    @Override
    public Map<String, String> start() {
        try {
            server = EmbeddedPostgres.builder().start();
            EmbeddedDatabase.createRolesAndDatabase(server);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
        return Map.of(
                "attest.db.url", EmbeddedDatabase.url(server),
                "attest.db.owner-password", "owner",
                "attest.db.app-password", "app");
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
