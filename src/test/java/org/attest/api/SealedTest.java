package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Whoever has the database has no A-Number, narrative or safe contact; whoever works the case has them as before. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class SealedTest {
    private static final List<String> KEPT_SECRET = List.of("908172635", "sealedmarker");

    @Test
    void noTableHoldsThemReadably() throws SQLException {
        var journey = Journey.approved();
        var certifier = Api.as(journey.certifier);
        var other = Journey.inReview();
        var worker = Api.as(other.certifier);
        worker.must("PUT", other.number, "victim", """
                {"name": {"family": "Sealtest", "given": "Ina"}, "bornOn": "1991-01-01", "sex": "FEMALE",
                 "aNumber": "908172635", "kind": "DIRECT"}""");
        worker.must("PUT", other.number, "criminal-activity", """
                {"incidentNumbers": ["26-1"], "crimes": ["STALKING"], "citations": ["G.L. c. 265 s. 43"], "dates": [],
                 "places": [], "narrative": "sealedmarker narrative", "injuries": "sealedmarker injuries"}""");
        worker.must("PUT", other.number, "safe-contact", """
                {"channels": [{"kind": "PHONE", "where": "sealedmarker phone", "safe": true, "mayLeaveMessage": false,
                 "maySayPolice": false, "codeWord": "sealedmarker code", "until": "%s"}]}""".formatted(
                        Journey.today().plusDays(9)));
        worker.must("POST", other.number, "cooperation", """
                {"on": "%s", "kind": "GAVE_STATEMENT", "what": "sealedmarker statement", "by": "VICTIM"}""".formatted(Journey.today()));
        var filed = io.restassured.RestAssured.given()
                .auth()
                .preemptive()
                .basic(other.certifier, "demo")
                .header("If-Match", Api.version(other.number))
                .multiPart("kind", "PACKET")
                .multiPart("title", "sealedmarker title")
                .multiPart("file", "x", "%PDF-1.4".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .post("/api/v1/cases/" + other.number + "/documents");
        assertThat(filed.jsonPath().getString("title")).isEqualTo("sealedmarker title");
        try (var owner = Sql.asOwner()) {
            for (var table : owner.column(
                    "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'")) {
                for (var secret : KEPT_SECRET) {
                    assertThat(owner.column(
                                    "select 1 from " + table + " t where t::text ilike '%" + secret + "%' limit 1"))
                            .as("%s in %s", secret, table)
                            .isEmpty();
                }
            }
            assertThat(owner.column("select snapshot -> 'victim' ->> 'aNumber' from certificate where number = '"
                            + journey.number + "'"))
                    .allMatch(text -> text.startsWith("seal:1:"));
        }
        var read = Api.as(other.certifier).get("/cases/" + other.number).asString();
        assertThat(read).contains("908172635", "sealedmarker narrative", "sealedmarker statement", "sealedmarker code");
        assertThat(certifier.get("/cases/" + journey.number + "/timeline").asString())
                .contains("Gave a recorded statement");
        assertThat(Api.as("liaison1")
                        .get("/consultations/" + journey.consultation())
                        .asString())
                .contains("Gave a recorded statement");
    }

    @Test
    void aSealedTextThatWasMovedOrChangedIsNotTakenForTrue() throws SQLException {
        var journey = Journey.inReview();
        try (var owner = Sql.asOwner()) {
            owner.run(
                    "update certification_case set criminal_activity = jsonb_set(criminal_activity, '{injuries}', criminal_activity -> 'narrative') where number = '"
                            + journey.number + "'");
        }
        var answer = Api.as("certifier1").get("/cases/" + journey.number);
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.asString()).doesNotContain("shovel");
    }

    @Test
    void anANumberIsFoundWholeByThoseWhoWorkCasesAndNeverInAnAddress() {
        var journey = Journey.inReview();
        Api.as(journey.certifier).must("PUT", journey.number, "victim", """
                {"name": {"family": "Foundtest", "given": "Ina"}, "aNumber": "071829364", "kind": "DIRECT"}""");
        assertThat(found("certifier1", "A071-829-364")).contains(journey.number);
        assertThat(found("certifier1", "a71829364")).contains(journey.number);
        assertThat(found("certifier1", "A0718293")).doesNotContain(journey.number);
        assertThat(found("intake", "A071829364")).doesNotContain(journey.number);
        assertThat(found("sampleton-chief", "A071829364")).doesNotContain(journey.number);
        var address = Api.as("certifier1").get("/cases?q=A071829364");
        assertThat(address.statusCode()).isEqualTo(400);
        assertThat(address.asString()).contains("search page").doesNotContain("071829364");
    }

    private static String found(String person, String words) {
        var session = PageSession.of(person);
        return given().cookie("attest-session", session)
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .formParam("q", words)
                .post("/search")
                .asString();
    }
}
