package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** How much and how often: the same answer for names that exist and names that do not, and always a sentence and a time. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class LimitTest {
    private static final int MEGABYTE = 1024 * 1024;

    private static Response signIn(String name, String password) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("j_username", name)
                .formParam("j_password", password)
                .post("/sign-in");
    }

    @Test
    void afterFiveWrongPasswordsANameWaitsWhetherAnybodyHasItOrNot() {
        for (var name : new String[] {"certifier4", "nobody-of-this-name"}) {
            for (int i = 0; i < 5; i++) {
                assertThat(signIn(name, "wrong").statusCode()).isEqualTo(302);
            }
            for (var password : new String[] {"wrong", "demo"}) {
                var answer = signIn(name, password);
                assertThat(answer.statusCode()).as(name).isEqualTo(429);
                assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 181);
                assertThat(answer.contentType()).startsWith("text/html");
                assertThat(answer.asString())
                        .contains("too many tries", "Demasiados intentos")
                        .doesNotContain(name);
                assertThat(answer.cookies()).isEmpty();
            }
            var program = given().auth().preemptive().basic(name, "demo").get("/api/v1/me");
            assertThat(program.statusCode()).as(name).isEqualTo(429);
            assertThat(program.contentType()).startsWith("application/problem+json");
            assertThat(program.jsonPath().getString("violations[0].sentence")).contains("Wait, then try again");
            assertThat(program.header("Retry-After")).isNotBlank();
        }
        assertThat(signIn(" Certifier4 ", "demo").statusCode())
                .as("the same name written otherwise")
                .isEqualTo(429);
        assertThat(signIn("certifier3", "demo").statusCode()).isEqualTo(302);
    }

    @Test
    void theRightPasswordEndsTheCount() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                signIn("auditor", "wrong");
            }
            assertThat(signIn("auditor", "demo").cookies()).containsKey("attest-session");
        }
    }

    @Test
    void whatIsSentInPiecesIsMeasuredTooAndAnsweredInWords() throws Exception {
        var journey = Journey.inReview();
        var path = "/api/v1/cases/" + journey.number;
        var before = Api.as("chief").get("/cases/" + journey.number).asString();
        var form = inPieces("POST", path + "/documents", "multipart/form-data; boundary=between", form(28 * MEGABYTE));
        assertThat(form.statusCode()).as(form.body()).isEqualTo(413);
        assertThat(form.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(form.body()).contains("413");
        var json = inPieces(
                "PUT",
                path + "/criminal-activity",
                "application/json",
                ("{\"narrative\": \"" + "x".repeat(13 * MEGABYTE) + "\"}").getBytes(StandardCharsets.UTF_8));
        assertThat(json.statusCode()).as(json.body()).isEqualTo(413);
        assertThat(json.body()).contains("SMALL_ENOUGH", "Nothing was stored");
        assertThat(Api.as("chief").get("/cases/" + journey.number).asString()).isEqualTo(before);
    }

    private static byte[] form(int size) {
        var form = new byte[size];
        java.util.Arrays.fill(form, (byte) ' ');
        var head =
                "--between\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.4"
                        .getBytes(StandardCharsets.US_ASCII);
        var end = "\r\n--between--\r\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, form, 0, head.length);
        System.arraycopy(end, 0, form, size - end.length, end.length);
        return form;
    }

    /** Without a length, as a program sends what it does not hold itself. */
    private static HttpResponse<String> inPieces(String method, String path, String type, byte[] body)
            throws IOException, InterruptedException {
        var certifier = Base64.getEncoder().encodeToString("certifier1:demo".getBytes(StandardCharsets.US_ASCII));
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                                .header("Authorization", "Basic " + certifier)
                                .header("Content-Type", type)
                                .header("If-Match", "1")
                                .method(
                                        method,
                                        HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
