package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** What an agency sets beside the law: its own time to answer, and which lawful reasons for a denial it uses. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class PolicyTest {
    private static final LocalDate TODAY = Journey.today();

    @Test
    void anOwnTimeCountsFromItsFirstDayOnAndNotOnceItIsWithdrawn() {
        var before = due();
        var id = recorded(time("I_918B", 45, TODAY, "null"));
        try {
            assertThat(due()).isEqualTo(TODAY.plusDays(45).toString()).isNotEqualTo(before);
            var computed = kase(opened()).getString("due.computed");
            assertThat(computed)
                    .startsWith("45 calendar days after receipt")
                    .contains("Invented General Order 7; the law of the place gives until ");
        } finally {
            assertThat(withdraw("admin", id).statusCode()).isEqualTo(200);
        }
        assertThat(due()).isEqualTo(before);
        assertThat(rules(withdraw("admin", id))).containsExactly("TIME_STANDS");
        var kept = Api.as("chief").get("/policy/response-times").jsonPath();
        assertThat(kept.getString("items.find { it.id == '" + id + "' }.withdrawnOn"))
                .isEqualTo(TODAY.toString());
    }

    @Test
    void whatIsReceivedBeforeKeepsTheLawsDayAndACaseKeepsTheDayItHas() {
        var older = opened(TODAY.minusDays(3));
        var day = kase(older).getString("due.on");
        var id = recorded(time("null", 10, TODAY, "null"));
        try {
            assertThat(kase(older).getString("due.on")).isEqualTo(day);
            assertThat(kase(opened(TODAY.minusDays(3))).getString("due.on")).isEqualTo(day);
        } finally {
            withdraw("admin", id);
        }
    }

    @Test
    void nonsenseIsRefusedByName() {
        var longer = record(time("null", 91, TODAY, "null"));
        assertThat(rules(longer)).containsExactly("TIME_WITHIN_THE_LAW");
        assertThat(longer.asString()).contains("G.L. c. 258F s. 3");
        assertThat(rules(record(time("null", 30, TODAY.minusDays(1), "null")))).containsExactly("TIME_NOT_BACKDATED");
        assertThat(rules(record(time("null", 30, TODAY.plusYears(2), "null"))))
                .containsExactly("TIME_BEGINS_WITHIN_A_YEAR");
        assertThat(rules(record(time("null", 30, TODAY.plusDays(5), quoted(TODAY)))))
                .containsExactly("TIME_ENDS_AFTER_IT_BEGINS");
        assertThat(rules(record(time("null", 30, TODAY, "null")
                        .replace("\"confirmedOn\": \"2026-01-05\"", "\"confirmedOn\": " + quoted(TODAY.plusDays(1))))))
                .containsExactly("CONFIRMED_BY_TODAY");
        for (var days : List.of("0", "367", "null", "\"many\"")) {
            var answer = record(time("null", 30, TODAY, "null").replace("\"days\": 30", "\"days\": " + days));
            assertThat(answer.statusCode()).as(days).isIn(400, 422);
        }
        assertThat(record(time("null", 30, TODAY, "null").replace("Invented General Order 7", " "))
                        .statusCode())
                .isEqualTo(422);
        assertThat(rules(withdraw("admin", "00000000-0000-7000-8000-000000000000")))
                .containsExactly("NO_SUCH_TIME");
    }

    @Test
    void twoTimesForTheSameDaysAreNotKept() {
        var id = recorded(time("I_914B", 60, TODAY.plusDays(300), "null"));
        try {
            assertThat(rules(record(time("null", 30, TODAY.plusDays(310), "null"))))
                    .containsExactly("ONE_TIME_AT_A_TIME");
            var other = recorded(time("I_918B", 30, TODAY.plusDays(310), "null"));
            withdraw("admin", other);
        } finally {
            withdraw("admin", id);
        }
    }

    @Test
    void anotherAgencyHasItsOwn() {
        var id = recorded(time("I_914B", 60, TODAY.plusDays(200), "null"));
        set("admin", "CULPABLE", "{\"used\": false}");
        try {
            assertThat(Api.as("sampleton-chief").get("/policy/response-times").asString())
                    .doesNotContain(id);
            assertThat(Api.as("sampleton-chief")
                            .get("/policy/denial-reasons")
                            .jsonPath()
                            .getBoolean("items.find { it.reason == 'CULPABLE' }.used"))
                    .isTrue();
        } finally {
            withdraw("admin", id);
            set("admin", "CULPABLE", "{\"used\": true}");
        }
    }

    @Test
    void aReasonThatIsNotUsedCanNeitherBeRecommendedNorDecided() {
        var journey = Journey.answered();
        assertThat(set("admin", "NOT_A_VICTIM", "{\"used\": false}").statusCode())
                .isEqualTo(200);
        try {
            var refused = Api.as(journey.certifier).write("POST", journey.number, "recommendation", grounds());
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(rules(refused)).containsExactly("REASON_IN_USE");
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("grounds.reason");
        } finally {
            set("admin", "NOT_A_VICTIM", "{\"used\": true}");
        }
        Api.as(journey.certifier).must("POST", journey.number, "recommendation", grounds());
        set("admin", "NOT_A_VICTIM", "{\"used\": false}");
        try {
            assertThat(rules(Api.as("chief")
                            .write(
                                    "POST",
                                    journey.number,
                                    "decision",
                                    "{\"answer\": \"DENY\", \"reason\": \"An invented reason.\"}")))
                    .containsExactly("REASON_IN_USE");
            // the Chief is given the reasons that are in use in its place
            var page = io.restassured.RestAssured.given()
                    .cookie("attest-session", PageSession.of("chief"))
                    .accept("text/html")
                    .get("/cases/" + journey.number + "/decision")
                    .asString();
            assertThat(page)
                    .contains("deny-grounds.reason-RECORDS_CANNOT_ESTABLISH")
                    .doesNotContain("deny-grounds.reason-NOT_A_VICTIM");
        } finally {
            set("admin", "NOT_A_VICTIM", "{\"used\": true}");
        }
    }

    @Test
    void aDenialCanAlwaysNameAReasonAndNotesAreInBothLanguages() {
        assertThat(rules(set("admin", "CULPABLE", "{\"used\": true, \"english\": \"Ask the lieutenant.\"}")))
                .containsExactly("SAID_IN_BOTH_LANGUAGES");
        assertThat(set("admin", "CULPABLE", "{}").statusCode()).isEqualTo(422);
        var others = List.of("NOT_OUR_CRIME", "UNREASONABLE_REFUSAL", "RECORDS_CANNOT_ESTABLISH");
        try {
            others.forEach(reason -> assertThat(
                            set("admin", reason, "{\"used\": false}").statusCode())
                    .as(reason)
                    .isEqualTo(200));
            // what is left for a declaration
            assertThat(rules(set("admin", "NO_SEVERE_FORM", "{\"used\": false}")))
                    .containsExactly("ONE_REASON_STAYS");
        } finally {
            others.forEach(reason -> set("admin", reason, "{\"used\": true}"));
        }
        assertThat(set("admin", "KING", "{\"used\": true}").statusCode()).isEqualTo(404);
        assertThat(set("chief", "CULPABLE", "{\"used\": true}").statusCode()).isEqualTo(403);
    }

    private static String grounds() {
        return """
                {"answer": "DENY", "grounds": {"reason": "NOT_A_VICTIM", "policySection": "4.2",
                 "reportLine": "An invented line.", "plainReason": "We found that you were not hurt by it."}}""";
    }

    private static Response set(String person, String reason, String body) {
        return Api.as(person).request().body(body).put("/api/v1/policy/denial-reasons/" + reason);
    }

    private static String time(String form, int days, LocalDate from, String until) {
        return """
                {"form": %s, "days": %d, "dayKind": "CALENDAR", "dayOne": "DAY_AFTER_RECEIPT", "from": "%s", "until": %s,
                 "citation": "Invented General Order 7", "confirmedBy": "Sal Otherchief, Chief", "confirmedOn": "2026-01-05"}""".formatted(form.equals("null") ? form : "\"" + form + "\"", days, from, until);
    }

    private static String quoted(LocalDate day) {
        return "\"" + day + "\"";
    }

    private static Response record(String body) {
        return Api.as("admin").post("/policy/response-times", body);
    }

    private static String recorded(String body) {
        var answer = record(body);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("id");
    }

    private static Response withdraw(String person, String id) {
        return Api.as(person).post("/policy/response-times/" + id + "/withdrawal", "");
    }

    private static String due() {
        return kase(opened()).getString("due.on");
    }

    private static String opened() {
        return opened(TODAY);
    }

    private static String opened(LocalDate received) {
        var request = Journey.request().replaceAll("\"receivedOn\": \"[^\"]*\"", "\"receivedOn\": " + quoted(received));
        var answer = Api.as("intake").post("/cases", "{\"request\": " + request + "}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.jsonPath().getString("number");
    }

    private static io.restassured.path.json.JsonPath kase(String number) {
        return Api.as("chief").get("/cases/" + number).jsonPath();
    }

    private static List<String> rules(Response answer) {
        return answer.jsonPath().getList("violations.rule");
    }
}
