package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** What the pages say to a browser without scripts, in another language, and after a session was lost. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class PlainPagesTest {
    /** Language and sign-out lead on by themselves, and programs alone call the third. */
    private static final List<String> LEAD_ON = List.of("/language", "/sign-out", "/back-channel-logout");

    @Test
    void thePartsOfACaseAreSaidInTheLanguageOfThePage() {
        var journey = Journey.inReview();
        var page = browser(journey.certifier)
                .cookie("attest-language", "es")
                .get("/cases/" + journey.number)
                .asString();
        assertThat(page).contains("Guardar esta parte", "Parte 3: los actos delictivos");
        assertThat(page).doesNotContain("Save this part", "Part 3:", "Part 4:", "Part 5:");
        assertThat(browser(journey.certifier)
                        .cookie("attest-language", "es")
                        .get("/cases/NPD-1999-9999")
                        .asString())
                .contains("Volver al inicio")
                .doesNotContain("Back to the start");
    }

    @Test
    void whoeverIsLedToAnAddressThatOnlyTakesWhatIsSentIsShownItsPage() {
        Map<String, Map<String, Object>> paths =
                given().queryParam("format", "json").get("/openapi").jsonPath().getMap("paths");
        var lost = new ArrayList<String>();
        for (var path : paths.entrySet()) {
            var address = path.getKey();
            boolean page = !address.startsWith("/api/") && !address.startsWith("/demonstration/");
            if (page && !path.getValue().containsKey("get") && !LEAD_ON.contains(address)) {
                var filled = address.replaceAll("\\{[a-z]+}", "one");
                if (browser(address.startsWith("/editions/") ? "admin" : "certifier1")
                                .get(filled)
                                .statusCode()
                        != 303) {
                    lost.add(address);
                }
            }
        }
        assertThat(lost).isEmpty();
        var journey = Journey.inReview();
        var led = browser(journey.certifier).get("/cases/" + journey.number + "/parts/criminal-activity");
        assertThat(led.header("Location")).endsWith("/cases/" + journey.number + "#criminal-activity");
    }

    @Test
    void aPartThatWasSavedWithoutScriptsSaysSoAndNoOtherDoes() {
        var journey = Journey.inReview();
        var sent = saved(journey, "places[]", "Northampton");
        assertThat(sent.statusCode()).isEqualTo(303);
        var leads = sent.header("Location").split("#", 2);
        assertThat(leads).hasSize(2).endsWith("criminal-activity");
        var page = browser(journey.certifier).get(leads[0]).asString();
        assertThat(page.split("data-status[^>]*>Saved<", -1)).hasSize(2);
        assertThat(page.substring(page.indexOf("id=\"criminal-activity-form\"")))
                .containsPattern("^[^¶]{0,700}data-status[^>]*>Saved<");
    }

    @Test
    void aDayThatIsNoneIsMarkedInItsListAndInWordsAlone() {
        var journey = Journey.inReview();
        var refused = saved(journey, "dates[]", "05/04/2026", "5/44/26");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("href=\"#criminal-activity-dates\"", "id=\"criminal-activity-dates-mistake\"")
                .contains("Write a day as month/day/year")
                .doesNotContain("must not be null", "This cannot be read");
    }

    private static Response saved(Journey journey, String field, Object... texts) {
        var page = browser(journey.certifier).get("/cases/" + journey.number).asString();
        var seen = PageForm.posted(page).stream()
                .filter(form -> form.action().endsWith("/parts/criminal-activity"))
                .map(form -> form.fields().get("_seen").replace("&quot;", "\""))
                .findFirst()
                .orElseThrow();
        return browser(journey.certifier)
                .formParam("_seen", seen)
                .formParam(field, texts)
                .post("/cases/" + journey.number + "/parts/criminal-activity");
    }

    private static RequestSpecification browser(String person) {
        return given().redirects()
                .follow(false)
                .cookie("attest-session", PageSession.of(person))
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html");
    }
}
