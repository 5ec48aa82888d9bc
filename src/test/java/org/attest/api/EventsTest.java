package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.attest.RealDatabase;
import org.attest.demo.DemoPeople;
import org.junit.jupiter.api.Test;

/** What happened stays as it happened, and nothing happens without being kept. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class EventsTest {
    private static final List<String> APPEND_ONLY =
            List.of("case_event", "case_event_content", "cooperation_record", "document", "certificate");

    @Test
    void aRowOfWhatHappenedCannotBeChangedOrDeletedByTheProgramsRole() throws SQLException {
        Journey.approved();
        try (var app = Sql.asApplication().of(DemoPeople.id("agency/NPD"))) {
            for (var table : APPEND_ONLY) {
                assertThatThrownBy(() -> app.run("update " + table + " set agency_id = agency_id"))
                        .as(table)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> app.run("delete from " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
                assertThatThrownBy(() -> app.run("truncate " + table))
                        .as(table)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void notEvenTheirOwnerChangesThemByAccident() throws SQLException {
        Journey.opened();
        try (var owner = Sql.asOwner()) {
            for (var table : APPEND_ONLY) {
                assertThatThrownBy(() -> owner.run("update " + table + " set agency_id = agency_id"))
                        .as(table)
                        .hasMessageMatching("(?s).*(append-only|never changed).*");
                assertThatThrownBy(() -> owner.run("delete from " + table))
                        .as(table)
                        .hasMessageContaining("append-only");
            }
        }
    }

    @Test
    void whereTheEventCannotBeKeptTheCaseStaysAsItWas() throws SQLException {
        var journey = Journey.inReview();
        var before = Api.as("chief").get("/cases/" + journey.number).asString();
        try (var owner = Sql.asOwner()) {
            owner.run(
                    "alter table case_event add constraint broken_on_purpose check (number <> '%s' or type <> 'Recorded') not valid"
                            .formatted(journey.number));
            try {
                var refused = Api.as(journey.certifier)
                        .write("PUT", journey.number, "victim", "{\"name\": {\"family\": \"Newname\"}}");
                assertThat(refused.statusCode()).isEqualTo(500);
                assertThat(refused.asString()).doesNotContain("Newname").doesNotContain("broken_on_purpose");
            } finally {
                owner.run("alter table case_event drop constraint broken_on_purpose");
            }
        }
        assertThat(Api.as("chief").get("/cases/" + journey.number).asString()).isEqualTo(before);
    }

    @Test
    void factsOfEventsHoldNothingOfTheVictim() throws SQLException {
        var journey = Journey.issued();
        try (var owner = Sql.asOwner()) {
            var facts = String.join(
                    "\n", owner.column("select facts::text from case_event where number = '" + journey.number + "'"));
            assertThat(facts)
                    .isNotEmpty()
                    .doesNotContain("Testperson")
                    .doesNotContain("900000001")
                    .doesNotContain("shovel")
                    .doesNotContain("1990-02-03")
                    .doesNotContain("Invented Legal Aid");
        }
    }

    @Test
    void everyVersionOfASectionStaysInTheTimeline() {
        var journey = Journey.inReview();
        Api.as(journey.certifier).must("PUT", journey.number, "victim", "{\"name\": {\"family\": \"Second-Writing\"}}");
        Api.as(journey.certifier).must("PUT", journey.number, "victim", "{\"name\": {\"family\": \"Third-Writing\"}}");
        var timeline =
                Api.as("chief").get("/cases/" + journey.number + "/timeline").asString();
        assertThat(timeline).contains("Testperson-Muñoz", "Second-Writing", "Third-Writing");
    }
}
