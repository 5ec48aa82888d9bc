package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import org.attest.RealDatabase;
import org.attest.demo.DemoPeople;
import org.junit.jupiter.api.Test;

/** One agency never sees another's rows: not over the API, and not by raw SQL as the program's own role. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class IsolationTest {
    @Test
    void anotherAgencysCaseAndNoCaseLookAlike() {
        var journey = Journey.consulted();
        var foreign = Api.as("sampleton-chief").get("/cases/" + journey.number);
        var absent = Api.as("sampleton-chief").get("/cases/NPD-2026-999999");
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.asString()).isEqualTo(absent.asString());
        for (var part : new String[] {"timeline", "form", "form/completeness", "letters"}) {
            var answer = Api.as("sampleton-chief").get("/cases/" + journey.number + "/" + part);
            assertThat(answer.statusCode()).as(part).isEqualTo(404);
            assertThat(answer.asString()).as(part).isEqualTo(absent.asString());
        }
    }

    @Test
    void aCaseYouAreLockedOutOfAndNoCaseLookAlike() {
        var journey = Journey.inReview();
        Api.as("chief")
                .must("POST", journey.number, "lock-outs", "{\"person\": \"acting\", \"reason\": \"A relative.\"}");
        var locked = Api.as("acting").get("/cases/" + journey.number);
        assertThat(locked.statusCode()).isEqualTo(404);
        assertThat(locked.asString())
                .isEqualTo(Api.as("acting").get("/cases/NPD-2026-999999").asString());
        assertThat(Api.as("acting")
                        .get("/cases?limit=100&sort=-number")
                        .jsonPath()
                        .getList("items.number"))
                .doesNotContain(journey.number);
        var write = Api.as("acting")
                .request()
                .header("If-Match", "1")
                .body("{\"reason\": \"x\"}")
                .post("/api/v1/cases/" + journey.number + "/withdrawal");
        assertThat(write.statusCode()).isEqualTo(404);
    }

    @Test
    void listsRegistersAndReportsHoldOnlyTheOwnAgency() {
        var journey = Journey.issued();
        assertThat(Api.as("sampleton-chief").get("/cases?limit=100").asString()).doesNotContain(journey.number);
        assertThat(Api.as("sampleton-chief").get("/certificates").asString()).doesNotContain(journey.number);
        assertThat(Api.as("sampleton-chief")
                        .get("/reports/annual?year=" + Journey.today().getYear())
                        .jsonPath()
                        .getInt("formsCompletedAndSigned"))
                .isZero();
    }

    @Test
    void theProgramsOwnRoleSeesNothingOfAnotherAgency() throws SQLException {
        var journey = Journey.issued();
        try (var sql = Sql.asApplication().of(DemoPeople.id("agency/SPD"))) {
            for (var table : tables()) {
                var agency = table.equals("agency") ? "agency_id in ('%s')" : "agency_id = '%s'";
                assertThat(sql.column("select agency_id from " + table + " where "
                                + agency.formatted(DemoPeople.id("agency/NPD"))))
                        .as(table)
                        .isEmpty();
            }
            sql.run("update certification_case set stage = 'WITHDRAWN' where number = '" + journey.number + "'");
        }
        assertThat(Api.stage(journey.number)).isEqualTo("ISSUED");
    }

    @Test
    void aSessionWithoutAnAgencySeesNothingAtAll() throws SQLException {
        Journey.opened();
        try (var sql = Sql.asApplication()) {
            for (var table : tables()) {
                assertThat(sql.column("select 1 from " + table)).as(table).isEmpty();
            }
        }
    }

    @Test
    void aRowCannotBeSmuggledIntoAnotherAgency() throws SQLException {
        try (var sql = Sql.asApplication().of(DemoPeople.id("agency/SPD"))) {
            assertThatThrownBy(() ->
                            sql.run("insert into case_counter values ('" + DemoPeople.id("agency/NPD") + "', 1999, 1)"))
                    .hasMessageContaining("row-level security");
        }
    }

    @Test
    void anAgencyReadsItsOfficesRowAndCannotWriteIt() throws SQLException {
        var office = "agency_id = '" + DemoPeople.id("agency/NWDA") + "'";
        try (var sql = Sql.asApplication().of(DemoPeople.id("agency/NPD"))) {
            assertThat(sql.column("select code from agency where " + office)).containsExactly("NWDA");
            assertThat(sql.column("update agency set name = 'Taken over' where " + office + " returning code"))
                    .isEmpty();
        }
    }

    @Test
    void theOfficeSeesTheBriefsSentToItButNoCase() throws SQLException {
        var journey = Journey.consulted();
        try (var sql = Sql.asApplication().of(DemoPeople.id("agency/NWDA"))) {
            assertThat(sql.column("select id from consultation")).contains(journey.consultation());
            assertThat(sql.column("select id from certification_case")).isEmpty();
            sql.run("update consultation set state = 'CLOSED'");
        }
        assertThat(Api.as("liaison1")
                        .get("/consultations/" + journey.consultation())
                        .jsonPath()
                        .getString("state"))
                .isEqualTo("OPEN");
    }

    @Test
    void anOfficeThatWasNotAskedSeesNoBrief() {
        var journey = Journey.consulted();
        var unknown = Api.as("liaison1").get("/consultations/00000000-0000-7000-8000-000000000000");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(Api.as("sampleton-certifier")
                        .get("/consultations/" + journey.consultation())
                        .statusCode())
                .isEqualTo(403);
    }

    private static java.util.List<String> tables() throws SQLException {
        try (var owner = Sql.asOwner()) {
            return owner.column(
                    "select tablename from pg_tables where schemaname = 'public' and tablename <> 'flyway_schema_history'");
        }
    }
}
