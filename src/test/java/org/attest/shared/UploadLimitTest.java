package org.attest.shared;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.junit.jupiter.api.Test;

/** One person's files are counted on whatever route they come; other work goes on. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class UploadLimitTest {
    @Inject
    UploadLimit.Uploads uploads;

    @Inject
    LimitSettings settings;

    @Inject
    Clock clock;

    @Test
    void whoSendsTooManyFilesIsToldToWaitAndNobodyElseIs() {
        var number = Journeys.inReview();
        QuarkusMock.installMockForInstance(new UploadLimit.Uploads(2, settings, clock), uploads);
        assertThat(file("certifier1", number).statusCode()).isEqualTo(201);
        assertThat(json("certifier1", number).statusCode())
                .as("a paper within JSON")
                .isNotEqualTo(429);
        for (var refused : new Response[] {file("certifier1", number), json("certifier1", number)}) {
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(Integer.parseInt(refused.header("Retry-After"))).isPositive();
            assertThat(refused.jsonPath().getString("violations[0].rule")).isEqualTo("NOT_SO_OFTEN");
        }
        assertThat(as("auditor")
                        .get("/api/v1/access-log?outcome=DENIED&number=" + number)
                        .jsonPath()
                        .getList("items.route"))
                .as("who sends too much stands in the access log")
                .contains("POST /api/v1/cases/{number}/documents", "POST /api/v1/cases/{number}/import");
        assertThat(file("certifier2", number).statusCode()).isEqualTo(201);
        assertThat(as("certifier1").get("/api/v1/cases/" + number).statusCode()).isEqualTo(200);
        var page = given().cookie(
                        "attest-session",
                        given().redirects()
                                .follow(false)
                                .header("Sec-Fetch-Site", "same-origin")
                                .formParam("j_username", "certifier1")
                                .formParam("j_password", "demo")
                                .post("/sign-in")
                                .cookie("attest-session"))
                .header("Sec-Fetch-Site", "same-origin")
                .accept("text/html")
                .multiPart("kind", "PACKET")
                .multiPart("file", "x", "%PDF-1.4".getBytes())
                .post("/cases/" + number + "/documents");
        assertThat(page.statusCode()).isEqualTo(429);
        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("too often", "Wait a few minutes");
    }

    private static io.restassured.specification.RequestSpecification as(String person) {
        return given().auth().preemptive().basic(person, "demo");
    }

    private static Response file(String person, String number) {
        var version = as(person).get("/api/v1/cases/" + number).jsonPath().getInt("version");
        return as(person)
                .header("If-Match", version)
                .multiPart("kind", "PACKET")
                .multiPart("file", "x", "%PDF-1.4".getBytes())
                .post("/api/v1/cases/" + number + "/documents");
    }

    private static Response json(String person, String number) {
        return as(person)
                .header("If-Match", 1)
                .contentType("application/json")
                .body("{\"pdf\": \"%s\"}".formatted("A".repeat(400_000)))
                .post("/api/v1/cases/" + number + "/import");
    }
}
