package org.attest.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Cases that are kept to named people, opened in an emergency, and let go again: over the API and the real rows. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class NeedToKnowApiTest {
    private static final String KEPT = "{\"people\": [\"intake\"], \"reason\": \"An invented threat.\"}";
    private static final String NOWHERE = "NPD-2026-999999";

    @Test
    void aRestrictedCaseAndNoCaseLookAlikeToWhoeverIsNotNamed() {
        var journey = Journey.inReview();
        var outsider = journey.certifier.equals("certifier1") ? "certifier2" : "certifier1";
        Api.as("chief").must("PUT", journey.number, "restriction", KEPT);
        for (var part : List.of("", "/timeline", "/form", "/letters", "/documents", "/access")) {
            var refused = Api.as(outsider).get("/cases/" + journey.number + part);
            assertThat(refused.statusCode()).as(part).isEqualTo(404);
            assertThat(refused.asString())
                    .isEqualTo(Api.as(outsider).get("/cases/" + NOWHERE + part).asString());
        }
        for (var list : List.of("sort=-number&limit=100", "q=" + journey.number)) {
            assertThat(numbers(outsider, list)).as(list).doesNotContain(journey.number);
            assertThat(numbers("intake", list)).as("named").contains(journey.number);
            assertThat(numbers(journey.certifier, list)).as("its certifier").contains(journey.number);
            assertThat(numbers("chief", list)).as("the head").contains(journey.number);
        }
    }

    @Test
    void anEmergencyOpensItToOnePersonIsToldToTheHeadWithItsWordsAndToTheAuditorWithoutThem() {
        var journey = Journey.inReview();
        var outsider = journey.certifier.equals("certifier1") ? "certifier2" : "certifier1";
        Api.as("chief").must("PUT", journey.number, "restriction", KEPT);
        var opened = opening(outsider, journey.number, "SOMEBODY_IN_DANGER");
        assertThat(opened.statusCode()).as(opened.asString()).isEqualTo(200);
        assertThat(opened.jsonPath().getString("until")).isNotBlank();
        assertThat(Api.as(outsider).get("/cases/" + journey.number).statusCode())
                .isEqualTo(200);
        assertThat(numbers(outsider, "sort=-number&limit=100")).contains(journey.number);
        assertThat(opening(outsider, journey.number, "ANOTHER_CAUSE").statusCode())
                .as("open already: another opening is another event")
                .isEqualTo(200);
        assertThat(book("chief")).contains(journey.number, "SOMEBODY_IN_DANGER", "An invented emergency");
        assertThat(book("auditor"))
                .contains(journey.number, "SOMEBODY_IN_DANGER")
                .doesNotContain("An invented emergency");
        assertThat(Api.as("sampleton-chief").get("/emergency-openings").asString())
                .doesNotContain(journey.number);
    }

    @Test
    void theTimeOfAnEmergencyEnds() throws SQLException {
        var journey = Journey.inReview();
        var outsider = journey.certifier.equals("certifier1") ? "certifier2" : "certifier1";
        Api.as("chief").must("PUT", journey.number, "restriction", KEPT);
        opening(outsider, journey.number, "ANOTHER_CAUSE");
        try (var sql = Sql.asOwner()) {
            sql.run(
                    "update certification_case set openings = jsonb_set(openings, '{0,until}', '\"2020-01-01T00:00:00Z\"')"
                            + " where number = '" + journey.number + "'");
        }
        assertThat(Api.as(outsider).get("/cases/" + journey.number).statusCode())
                .isEqualTo(404);
        assertThat(numbers(outsider, "sort=-number&limit=100")).doesNotContain(journey.number);
    }

    @Test
    void noEmergencyOpensACaseThatIsNotThereNorOneOfAnotherAgencyNorPastALockOut() {
        var journey = Journey.inReview();
        Api.as("chief").must("PUT", journey.number, "restriction", KEPT);
        var other = journey.certifier.equals("certifier3") ? "certifier4" : "certifier3";
        Api.as("chief")
                .must(
                        "POST",
                        journey.number,
                        "lock-outs",
                        "{\"person\": \"" + other + "\", \"reason\": \"A relative.\"}");
        var absent = opening(other, NOWHERE, "ANOTHER_CAUSE");
        assertThat(absent.statusCode()).isEqualTo(404);
        assertThat(opening(other, journey.number, "ANOTHER_CAUSE").asString()).isEqualTo(absent.asString());
        assertThat(opening("sampleton-certifier", journey.number, "ANOTHER_CAUSE")
                        .asString())
                .isEqualTo(absent.asString());
        assertThat(opening(journey.certifier, journey.number, "ANOTHER_CAUSE").asString())
                .contains("no emergency is needed");
        assertThat(opening(other, journey.number, null).statusCode())
                .as("a missing cause tells nothing either")
                .isEqualTo(404);
    }

    @Test
    void onlyTheHeadLetsGoAgain() {
        var journey = Journey.inReview();
        var other = journey.certifier.equals("certifier1") ? "certifier2" : "certifier1";
        Api.as("chief").must("PUT", journey.number, "restriction", KEPT);
        Api.as("chief").must("POST", journey.number, "restriction/lifting", "{\"reason\": \"The threat is over.\"}");
        assertThat(Api.as(other).get("/cases/" + journey.number).statusCode()).isEqualTo(200);
        var order = "{\"person\": \"" + other + "\", \"reason\": \"Not a relative after all.\"}";
        Api.as("chief").must("POST", journey.number, "lock-outs", order);
        assertThat(Api.as(other).get("/cases/" + journey.number).statusCode()).isEqualTo(404);
        Api.as("chief").must("POST", journey.number, "lock-outs/lifting", order);
        assertThat(Api.as(other).get("/cases/" + journey.number).statusCode()).isEqualTo(200);
        assertThat(Api.as("chief").get("/cases/" + journey.number + "/timeline").asString())
                .contains("LetIn", "Restricted", "Unrestricted");
    }

    @Test
    void theOfficeStillAnswersTheBriefOfARestrictedCase() {
        var journey = Journey.consulted();
        Api.as("chief").must("PUT", journey.number, "restriction", KEPT);
        assertThat(Api.as("liaison1")
                        .get("/consultations/" + journey.consultation())
                        .statusCode())
                .isEqualTo(200);
    }

    private static List<String> numbers(String person, String query) {
        return Api.as(person).get("/cases?" + query).jsonPath().getList("items.number");
    }

    private static String book(String person) {
        return Api.as(person).get("/emergency-openings").asString();
    }

    private static io.restassured.response.Response opening(String person, String number, String cause) {
        return Api.as(person)
                .request()
                .body("{\"number\": \"" + number + "\", " + (cause == null ? "" : "\"cause\": \"" + cause + "\", ")
                        + "\"words\": \"An invented emergency\"}")
                .post("/api/v1/emergency-openings");
    }
}
