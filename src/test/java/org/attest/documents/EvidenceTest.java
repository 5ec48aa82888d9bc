package org.attest.documents;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.attest.api.Journeys.Until;
import org.attest.api.PageSession;
import org.junit.jupiter.api.Test;

/** An entry of the cooperation record can point to the paper of the case that shows it. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class EvidenceTest {
    private static RequestSpecification as(String person) {
        return given().auth().preemptive().basic(person, "demo");
    }

    private static int version(String number) {
        return as("certifier1").get("/api/v1/cases/" + number).jsonPath().getInt("version");
    }

    private static String paper(String number, String kind) {
        var filed = as("certifier1")
                .header("If-Match", version(number))
                .multiPart("kind", kind)
                .multiPart("title", "Invented log")
                .multiPart("file", "x", "%PDF-1.4\n%%EOF".getBytes(US_ASCII), "application/pdf")
                .post("/api/v1/cases/" + number + "/documents");
        assertThat(filed.statusCode()).as(filed.asString()).isEqualTo(201);
        return filed.jsonPath().getString("id");
    }

    private static Response entry(String number, String place, String document) {
        return as("certifier1")
                .contentType("application/json")
                .header("If-Match", version(number))
                .body("{\"on\": \"2026-01-05\", \"kind\": \"TESTIFIED\", \"by\": \"VICTIM\", \"document\": \"%s\"}"
                        .formatted(document))
                .post("/api/v1/cases/" + number + "/cooperation" + place);
    }

    @Test
    void anEntryPointsToAPaperOfItsCaseAndACorrectionKeepsIt() {
        var number = Journeys.inReview();
        var document = paper(number, "POLICE_REPORT");
        var logged = entry(number, "", document);
        assertThat(logged.statusCode()).as(logged.asString()).isEqualTo(200);
        var id = logged.jsonPath().getString("cooperation[-1].id");
        assertThat(logged.jsonPath().getString("cooperation[-1].entry.document"))
                .isEqualTo(document);
        var corrected = entry(number, "/" + id + "/correction", document);
        assertThat(corrected.jsonPath().getString("cooperation[-1].supersedes")).isEqualTo(id);
        assertThat(corrected.jsonPath().getString("cooperation[-1].entry.document"))
                .isEqualTo(document);
    }

    @Test
    void whatIsNoPaperOfThisCaseOrShowsNothingIsRefused() {
        var number = Journeys.inReview();
        for (var wrong : new String[] {
            paper(Journeys.inReview(), "POLICE_REPORT"),
            paper(number, "DESIGNATION_LETTER"),
            "00000000-0000-7000-8000-000000000000"
        }) {
            var refused = entry(number, "", wrong);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.jsonPath().getString("violations[0].rule")).isEqualTo("EVIDENCE_OF_THIS_CASE");
            assertThat(refused.jsonPath().getString("violations[0].field")).isEqualTo("document");
        }
        assertThat(as("certifier1").get("/api/v1/cases/" + number).jsonPath().getList("cooperation"))
                .isNullOrEmpty();
    }

    @Test
    void theProsecutorsBriefNamesNoPaperOfTheVictimsSide() {
        var number = Journeys.until(Until.WORKED).number();
        var document = paper(number, "PACKET");
        entry(number, "", document).then().statusCode(200);
        as("certifier1")
                .contentType("application/json")
                .header("If-Match", version(number))
                .body("{\"question\": \"Any open case?\"}")
                .post("/api/v1/cases/" + number + "/consultations")
                .then()
                .statusCode(200);
        var consultation =
                as("certifier1").get("/api/v1/cases/" + number).jsonPath().getString("consultations[-1].id");
        var brief = as("liaison1").get("/api/v1/consultations/" + consultation);
        assertThat(brief.statusCode()).isEqualTo(200);
        assertThat(brief.asString()).doesNotContain(document, "packet", "Invented log");
        as("liaison1")
                .get("/api/v1/cases/" + number + "/documents/" + document)
                .then()
                .statusCode(403);
    }

    @Test
    void aCaseThatCertifiesAgainKeepsTheWayToTheEarlierPaper() {
        var earlier = Journeys.until(Until.ISSUED).number();
        var document = paper(earlier, "POLICE_REPORT");
        entry(earlier, "", document).then().statusCode(200);
        var again = as("intake")
                .contentType("application/json")
                .body("""
                        {"priorCase": "%s", "priorReason": "OLDER_THAN_SIX_MONTHS",
                         "request": {"receivedOn": "2026-11-01", "receivedBy": "EMAIL", "requester": "ATTORNEY",
                                     "organization": "Invented Legal Aid"}}""".formatted(earlier))
                .post("/api/v1/cases");
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(201);
        var number = again.jsonPath().getString("number");
        var page = given().cookie("attest-session", PageSession.of("certifier1"))
                .accept("text/html")
                .get("/cases/" + number)
                .asString();
        assertThat(page)
                .contains("/cases/" + earlier + "/documents/" + document)
                .doesNotContain("Invented log");
        var carried = as("certifier1")
                .get("/api/v1/cases/" + number)
                .jsonPath()
                .getString("cooperation.find { it.entry.document == '" + document + "' }.id");
        assertThat(entry(number, "/" + carried + "/correction", document).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anEntryIsTakenWithoutAnotherPageAndTheNextOneStartsWhereItEnded() {
        var number = Journeys.inReview();
        var session = PageSession.of("certifier1");
        var taken = typed(session, number, "TESTIFIED", "11/02/2026");
        assertThat(taken.statusCode()).isEqualTo(200);
        assertThat(taken.header("HX-Trigger")).isEqualTo("attest:entered");
        assertThat(taken.asString())
                .contains("id=\"cooperation\"", "Saved.", "11/02/2026: ", "value=\"Report 7\"")
                .doesNotContain("<html", "value=\"11/02/2026\"");
        var refused = typed(session, number, "TESTIFIED", "13/40/2026");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("id=\"cooperation\"", "data-summary", "value=\"13/40/2026\"")
                .doesNotContain("<html");
    }

    private static Response typed(String session, String number, String kind, String day) {
        return given().cookie("attest-session", session)
                .header("Sec-Fetch-Site", "same-origin")
                .header("HX-Request", "true")
                .accept("text/html")
                .formParam("kind", kind)
                .formParam("on", day)
                .formParam("by", "VICTIM")
                .formParam("source", "Report 7")
                .post("/cases/" + number + "/cooperation");
    }
}
