package org.attest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.attest.vault.KeysCommand;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The packaged application on a database of the agency's own: no demonstration, and no start with a dangerous setting. */
class OutsideTheDemonstrationIT {
    private static OwnDatabase server;
    private static Path home;

    @BeforeAll
    static void prepare() throws Exception {
        home = PackagedAttest.newHome("outside");
        Files.createDirectories(home);
        KeysCommand.createIfAbsent(home.resolve("keys.json"));
        server = new OwnDatabase();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @AfterEach
    void anOrdinaryRoleAgain() throws SQLException {
        server.asAdministrator("alter role attest_app nosuperuser nobypassrls");
    }

    @Test
    void nobodyOfTheDemonstrationSignsIn() throws Exception {
        try (var demonstration = PackagedAttest.ready(
                home,
                Map.of(
                        "quarkus.profile",
                        "demo",
                        "attest.demonstration.cases",
                        "0",
                        "attest.checkpoints.cron",
                        "* * * * * ?"),
                environment())) {
            awaitACheckpoint();
            assertThat(demonstration.get("/api/v1/me", "chief").statusCode())
                    .as("the same people are in the database, so that it is the sign-in that refuses them")
                    .isEqualTo(200);
        }
        try (var attest = PackagedAttest.ready(home, Map.of(), environment())) {
            assertThat(attest.get("/health", null).body()).contains("\"UP\"");
            // the provider of this test answers nobody, which is said as what it is
            assertThat(attest.get("/api/v1/me", null).statusCode()).isEqualTo(503);
            assertThat(attest.get("/api/v1/me", "chief").statusCode()).isEqualTo(503);
            assertThat(attest.post(
                                    "/back-channel-logout",
                                    null,
                                    "application/x-www-form-urlencoded",
                                    "logout_token=x.y.z")
                            .statusCode())
                    .isEqualTo(503);
            assertThat(attest.get("/cases", null).headers().firstValue("location"))
                    .hasValue("/not-let-in?why=provider-away");
            assertThat(attest.get("/not-let-in?why=provider-away", null).body())
                    .contains("sign-in cannot be reached just now");
            var form = "username=chief&password=demo&j_username=chief&j_password=demo";
            var answer = attest.post("/sign-in", null, "application/x-www-form-urlencoded", form);
            assertThat(answer.headers().allValues("set-cookie"))
                    .noneMatch(
                            cookie -> cookie.startsWith("attest-session=") && !cookie.startsWith("attest-session=;"));
            assertThat(answer.headers().firstValue("location").orElse("")).doesNotMatch(".*//[^/]+/?$");
        }
    }

    @Test
    void theDemonstrationIsRefused() throws Exception {
        assertThat(PackagedAttest.refused(home, Map.of("attest.demonstration", "true"), environment()))
                .contains("Attest does not start: attest.demonstration is on outside the demonstration");
    }

    @Test
    void aMissingDatabaseIsNamed() throws Exception {
        var environment = environment();
        environment.remove("ATTEST_DB_URL");
        assertThat(PackagedAttest.refused(home, Map.of(), environment))
                .containsPattern("Attest does not start:.*ATTEST_DB_URL");
    }

    @Test
    void aDatabaseElsewhereWithoutTlsIsRefusedBeforeAnythingIsSentThere() throws Exception {
        var environment = environment();
        environment.put("ATTEST_DB_URL", "jdbc:postgresql://192.0.2.1/attest?sslmode=require");
        assertThat(PackagedAttest.refused(home, Map.of(), environment))
                .contains("Attest does not start: The database is on another machine", "sslmode=verify-full");
    }

    @Test
    void aKeyFileThatIsNotThereIsNamed() throws Exception {
        var environment = environment();
        environment.remove("ATTEST_KEYS");
        assertThat(PackagedAttest.refused(home, Map.of(), environment))
                .containsPattern("Attest does not start:.*ATTEST_KEYS");
        environment.put("ATTEST_KEYS", home.resolve("none.json").toString());
        assertThat(PackagedAttest.refused(home, Map.of(), environment))
                .contains("The key file cannot be read. ATTEST_KEYS names it");
    }

    @Test
    void aMissingIssuerIsNamed() throws Exception {
        var environment = environment();
        environment.remove("ATTEST_OIDC_ISSUER");
        assertThat(PackagedAttest.refused(home, Map.of(), environment))
                .containsPattern("Attest does not start:.*ATTEST_OIDC_ISSUER");
    }

    @Test
    void aMissingSecretOfTheClientIsNamed() throws Exception {
        var environment = environment();
        environment.remove("ATTEST_OIDC_SECRET");
        assertThat(PackagedAttest.refused(home, Map.of(), environment))
                .containsPattern("Attest does not start:.*ATTEST_OIDC_SECRET");
    }

    @Test
    void aScreenThatStaysOpenTooLongIsRefused() throws Exception {
        assertThat(PackagedAttest.refused(home, Map.of("attest.session.idle", "31M"), environment()))
                .contains("attest.session.idle is PT31M: set it to more than nothing and to PT30M at most");
    }

    @Test
    void aSuperuserIsRefused() throws Exception {
        server.asAdministrator("alter role attest_app superuser");
        assertThat(PackagedAttest.refused(home, Map.of(), environment()))
                .contains("Attest does not start: The database role attest_app is a superuser.");
    }

    @Test
    void aRoleThatBypassesRowLevelSecurityAndOwnsTablesIsRefused() throws Exception {
        server.asAdministrator("alter role attest_app bypassrls");
        server.inAttest("create table if not exists left_over (id int)", "alter table left_over owner to attest_app");
        try {
            assertThat(PackagedAttest.refused(home, Map.of(), environment()))
                    .contains("The database role attest_app bypasses row-level security")
                    .contains("The database role attest_app owns tables: left_over");
        } finally {
            server.inAttest("drop table left_over");
        }
    }

    /** Made by the clock that is set, which no test can hurry: here every second. */
    private static void awaitACheckpoint() throws SQLException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        try (var connection = server.connect();
                var count = connection.prepareStatement("select count(*) from checkpoint")) {
            long found = 0;
            while (found == 0 && System.nanoTime() < until) {
                TimeUnit.MILLISECONDS.sleep(200);
                try (var row = count.executeQuery()) {
                    row.next();
                    found = row.getLong(1);
                }
            }
            assertThat(found).as("checkpoints made by the clock").isPositive();
        }
    }

    private static Map<String, String> environment() {
        return new HashMap<>(Map.of(
                "ATTEST_DB_URL", server.url(),
                "ATTEST_DB_OWNER_PASSWORD", "owner",
                "ATTEST_DB_APP_PASSWORD", "app",
                "ATTEST_KEYS", home.resolve("keys.json").toString(),
                "ATTEST_OIDC_ISSUER", "http://127.0.0.1:1/nobody-answers-here",
                "ATTEST_OIDC_SECRET", "a-secret-of-this-test-and-of-nothing-else",
                "ATTEST_SESSION_KEY", "a-session-key-of-this-test-and-of-nothing-else"));
    }
}
