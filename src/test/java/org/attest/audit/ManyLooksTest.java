package org.attest.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.attest.RealDatabase;
import org.attest.api.PageSession;
import org.attest.people.SignedIn;
import org.attest.shared.Access;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** Whoever opens very many cases is not stopped, and the head and the auditor are told. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class ManyLooksTest {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @Inject
    AgroalDataSource database;

    @Inject
    Clock clock;

    private final UUID person = UUID.randomUUID();
    private final String name = "Casey Many-" + person.toString().substring(0, 8);

    @Test
    void oneCaseTooManyIsToldOnceToTheHeadAndTheAuditorAlone() throws SQLException {
        var log = new AccessLog(database, 3, AN_HOUR);
        var agency = agency();
        var now = clock.instant();
        log.keep(look(agency, "NPD-1999-0009", now.minus(AN_HOUR)));
        for (int one : new int[] {1, 2, 3, 3, 2, 1}) {
            log.keep(look(agency, "NPD-1999-000" + one, now));
        }
        assertThat(told())
                .as("what was long ago does not count, nor the same cases again")
                .isZero();
        log.keep(look(agency, "NPD-1999-0004", now));
        assertThat(told()).isEqualTo(1);
        log.keep(look(agency, "NPD-1999-0005", now));
        assertThat(told()).as("once in a while is enough").isEqualTo(1);
        for (var reader : new String[] {"chief", "auditor"}) {
            assertThat(start(reader)).as(reader).contains(name, "4 different cases");
        }
        assertThat(start("auditor")).contains("/access-log?person=" + person);
        for (var other : new String[] {"certifier1", "intake", "admin", "sampleton-chief"}) {
            assertThat(start(other)).as(other).doesNotContain(name);
        }
        var later = now.plus(AN_HOUR).plusSeconds(1);
        for (int one = 1; one <= 4; one++) {
            log.keep(look(agency, "NPD-1999-000" + one, later));
        }
        assertThat(told()).as("the next hour is another").isEqualTo(2);
    }

    private AccessRow look(UUID agency, String number, Instant at) {
        return new AccessRow(
                agency,
                at,
                new SignedIn(agency, person, name, Set.of()),
                Access.CASE,
                "GET /cases/{number}",
                AccessRow.Outcome.ANSWERED,
                number,
                null,
                null,
                "127.0.0.1");
    }

    private static String start(String who) {
        return given().cookie("attest-session", PageSession.of(who))
                .accept("text/html")
                .get("/")
                .asString();
    }

    private static UUID agency() throws SQLException {
        try (var owner = owner();
                var row = owner.createStatement().executeQuery("select agency_id from agency where code = 'NPD'")) {
            row.next();
            return row.getObject(1, UUID.class);
        }
    }

    private int told() throws SQLException {
        try (var owner = owner();
                var row = owner.createStatement()
                        .executeQuery("select count(*) from many_looks where by_person = '" + person + "'")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static java.sql.Connection owner() throws SQLException {
        return DriverManager.getConnection(
                ConfigProvider.getConfig().getValue("attest.db.url", String.class), "attest_owner", "owner");
    }
}
