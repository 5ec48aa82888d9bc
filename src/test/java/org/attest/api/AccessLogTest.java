package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** No look without a trace, and no answer without the log. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class AccessLogTest {
    @Test
    void whoeverOpensACaseStandsInItsLogBeforeTheAnswerIsThere() {
        var journey = Journey.inReview();
        Api.as("certifier2").get("/cases/" + journey.number);
        assertThat(of(journey.number).get(0))
                .containsEntry("access", "CASE")
                .containsEntry("outcome", "ANSWERED")
                .containsEntry("route", "GET /api/v1/cases/{number}");
        assertThat(Api.as("chief")
                        .get("/cases/" + journey.number + "/access")
                        .jsonPath()
                        .getList("items.name"))
                .contains("Bobbie Sampletwo");
    }

    @Test
    void aChangeIsWrittenBeforeItIsMadeAndARefusalAsOne() {
        var journey = Journey.inReview();
        Api.as("admin").get("/cases/" + journey.number);
        Api.as("sampleton-chief").get("/cases/" + journey.number);
        var stale = Api.as("certifier1")
                .request()
                .header("If-Match", "0")
                .body("{}")
                .put("/api/v1/cases/" + journey.number + "/victim");
        assertThat(stale.statusCode()).isGreaterThanOrEqualTo(400);
        var told = of(journey.number);
        assertThat(told.get(0)).containsEntry("outcome", "ASKED");
        assertThat(told.get(1)).containsEntry("outcome", "DENIED").containsEntry("access", "CASE");
        assertThat(told.stream().filter(row -> "DENIED".equals(row.get("outcome"))))
                .as("another agency's attempt stands in its own log")
                .hasSize(1);
    }

    @Test
    void aSearchIsLoggedWithItsCountAndWithoutItsWords() throws SQLException {
        Journey.inReview();
        Api.as("certifier1").get("/cases?q=testperson&limit=1");
        try (var owner = Sql.asOwner()) {
            assertThat(owner.column("select found from access_log where access = 'LIST' order by id desc limit 1"))
                    .containsExactly("1");
            assertThat(owner.column("select a::text from access_log a where a::text ilike '%testperson%'"))
                    .isEmpty();
        }
    }

    @Test
    void theAgencyIsToldThatTheProsecutorsOfficeReadItsBrief() {
        var journey = Journey.consulted();
        var id = Api.as("liaison1")
                .get("/consultations?status=open")
                .jsonPath()
                .getString("items.find { it.brief.number == '" + journey.number + "' }.id");
        Api.as("liaison1").get("/consultations/" + id);
        assertThat(of(journey.number).get(0)).containsEntry("access", "BRIEF").containsEntry("ofOffice", true);
    }

    @Test
    void comingInAndBeingTurnedAwayAreLoggedForWhoeverIsKnown() throws SQLException {
        signIn("certifier3", "demo");
        signIn("certifier3", "wrong");
        signIn("nobody-here", "wrong");
        try (var owner = Sql.asOwner()) {
            assertThat(owner.column("""
                            select outcome from access_log join person on by_person = person_id
                            where access = 'SESSION' and subject = 'certifier3' order by id desc limit 2""")).containsExactly("DENIED", "ANSWERED");
        }
    }

    @Test
    void whatWasLoggedCannotBeChangedByTheProgram() throws SQLException {
        Journey.inReview();
        try (var app = Sql.asApplication()) {
            for (var change : List.of("update access_log set by_name = 'x'", "delete from access_log")) {
                assertThatThrownBy(() -> app.run(change)).hasMessageContaining("permission denied");
            }
        }
        try (var owner = Sql.asOwner()) {
            assertThatThrownBy(() -> owner.run("update access_log set by_name = 'x'"))
                    .hasMessageContaining("append");
        }
    }

    @Test
    void theAuditorNarrowsTheLogDownAndIsToldWhatCannotBeRead() {
        var journey = Journey.inReview();
        Api.as("intake").get("/cases/" + journey.number);
        var today = Journey.today().toString();
        var log = Api.as("auditor")
                .get("/access-log?number=" + journey.number + "&outcome=ANSWERED&from=" + today + "&to=" + today);
        assertThat(log.jsonPath().getList("items.number")).isNotEmpty().containsOnly(journey.number);
        assertThat(Api.as("auditor")
                        .get("/access-log?from=2001-01-01&to=2001-01-02")
                        .jsonPath()
                        .getList("items"))
                .isEmpty();
        var wrong = Api.as("auditor").get("/access-log?number=x&person=y&outcome=z&from=q&before=w");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.jsonPath().getList("violations.field"))
                .containsExactlyInAnyOrder("number", "person", "outcome", "from", "before");
    }

    @Test
    void withoutItsLogAttestShowsNothingChangesNothingAndTurnsRed() throws SQLException {
        var journey = Journey.inReview();
        int version =
                Api.as("certifier1").get("/cases/" + journey.number).jsonPath().getInt("version");
        var session = signIn("certifier1", "demo");
        var sessions = new java.util.HashMap<>(Map.of("certifier1", session));
        for (var address : doors(journey.number).entrySet()) {
            sessions.computeIfAbsent(address.getValue(), person -> signIn(person, "demo"));
            var open = address.getKey().startsWith("/api/")
                    ? given().auth()
                            .preemptive()
                            .basic(address.getValue(), "demo")
                            .get(address.getKey())
                    : given().cookie("attest-session", sessions.get(address.getValue()))
                            .accept("*/*")
                            .get(address.getKey());
            assertThat(open.statusCode()).as("with the log: %s", address).isEqualTo(200);
        }
        var alarms = Collections.synchronizedList(new ArrayList<String>());
        var listening = listening(alarms);
        Logger.getLogger("org.attest.audit.AccessLog").addHandler(listening);
        try (var owner = Sql.asOwner()) {
            owner.run("alter table access_log rename to access_log_broken");
            try {
                var read = Api.as("certifier1").get("/cases/" + journey.number);
                assertThat(read.statusCode()).isEqualTo(503);
                assertThat(read.contentType()).startsWith("application/problem+json");
                assertThat(read.asString()).contains("access log").doesNotContain("victim", "SAMPLE");
                var page = given().cookie("attest-session", session)
                        .accept("text/html")
                        .get("/cases/" + journey.number);
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.asString()).doesNotContain("SAMPLE").contains("not available");
                var change = Api.as("certifier1")
                        .request()
                        .header("If-Match", String.valueOf(version))
                        .body(Map.of("certifier", "certifier2"))
                        .post("/api/v1/cases/" + journey.number + "/assignment");
                assertThat(change.statusCode()).isEqualTo(503);
                assertThat(Api.as("admin").get("/cases/" + journey.number).statusCode())
                        .as("a refusal that cannot be logged says nothing either")
                        .isEqualTo(503);
                assertThat(signIn("certifier1", "demo")).isNull();
                for (var address : doors(journey.number).keySet()) {
                    var person = doors(journey.number).get(address);
                    var shut = address.startsWith("/api/")
                            ? given().auth().preemptive().basic(person, "demo").get(address)
                            : given().cookie("attest-session", sessions.get(person))
                                    .accept("*/*")
                                    .get(address);
                    assertThat(shut.statusCode()).as(address).isEqualTo(503);
                    assertThat(shut.header("Content-Disposition")).as(address).isNull();
                    assertThat(shut.asString()).as(address).doesNotContain("SAMPLE", "%PDF", journey.number + ",");
                }
                var typed = given().cookie("attest-session", sessions.get("certifier1"))
                        .header("Sec-Fetch-Site", "same-origin")
                        .redirects()
                        .follow(false)
                        .accept("text/html")
                        .formParam("certifier", "certifier2")
                        .formParam("note", "x")
                        .formParam("version", version)
                        .post("/cases/" + journey.number + "/assignment");
                assertThat(typed.statusCode()).as("a change on a page").isEqualTo(503);
                assertThat(alarms).as("the alarm, once").hasSize(1);
                assertThat(given().get("/health").statusCode()).isEqualTo(503);
            } finally {
                owner.run("alter table access_log_broken rename to access_log");
                Logger.getLogger("org.attest.audit.AccessLog").removeHandler(listening);
            }
        }
        assertThat(given().get("/health").statusCode()).isEqualTo(200);
        assertThat(Api.as("certifier1")
                        .get("/cases/" + journey.number)
                        .jsonPath()
                        .getInt("version"))
                .as("nothing was changed")
                .isEqualTo(version);
    }

    /** Pages, programs' answers, exports and downloads, each with somebody who may have it. */
    private static Map<String, String> doors(String number) {
        return Map.of(
                "/",
                "certifier1",
                "/access-log",
                "auditor",
                "/cases/" + number + "/form.pdf",
                "certifier1",
                "/cases/" + number + "/timeline",
                "certifier1",
                "/api/v1/cases/" + number + "/form",
                "certifier1",
                "/api/v1/cases/" + number + "/documents",
                "certifier1",
                "/api/v1/cases",
                "certifier1",
                "/api/v1/tamper-evidence/export",
                "auditor",
                "/tamper-evidence/events.jsonl",
                "auditor",
                "/reports/annual.csv?year=2026",
                "chief");
    }

    private static Handler listening(List<String> alarms) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() >= Level.SEVERE.intValue()) {
                    alarms.add(line.getMessage());
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void whoTriesWhatNoPageDoesStandsInTheLogWithoutWhatWasSent() {
        var lines = Collections.synchronizedList(new ArrayList<String>());
        var listening = new Handler() {
            @Override
            public void publish(LogRecord line) {
                lines.add(line.getMessage() + java.util.Arrays.toString(line.getParameters()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var logger = Logger.getLogger("org.attest.shared.RefusedLog");
        logger.addHandler(listening);
        try {
            given().urlEncodingEnabled(false)
                    .auth()
                    .preemptive()
                    .basic("chief", "demo")
                    .get("/api/v1/cases?q=oddmarker%00");
            given().auth()
                    .preemptive()
                    .basic("chief", "demo")
                    .contentType("text/oddmarker")
                    .body("oddmarker")
                    .post("/api/v1/cases");
            given().cookie("attest-session", signIn("chief", "demo"))
                    .header("Sec-Fetch-Site", "cross-site")
                    .formParam("oddmarker", "oddmarker")
                    .post("/cases/new");
            assertThat(lines).hasSize(3).noneMatch(line -> line.contains("oddmarker"));
            assertThat(String.join("\n", lines)).contains("400", "415", "403", "a program's address", "a page");
        } finally {
            logger.removeHandler(listening);
        }
    }

    private static List<Map<String, Object>> of(String number) {
        return Api.as("auditor").get("/access-log?number=" + number).jsonPath().getList("items");
    }

    private static String signIn(String person, String password) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("j_username", person)
                .formParam("j_password", password)
                .post("/sign-in")
                .cookie("attest-session");
    }
}
