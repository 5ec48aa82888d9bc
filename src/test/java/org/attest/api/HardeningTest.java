package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** What every answer has, whatever was asked; and what no page takes from another site. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class HardeningTest {
    private static final String OWN = "http://localhost";

    private static String session() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("j_username", "chief")
                .formParam("j_password", "demo")
                .post("/sign-in")
                .cookie("attest-session");
    }

    private static RequestSpecification page(String session) {
        return given().redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .cookie("attest-session", session)
                .accept("text/html");
    }

    /** One of each kind: pages, programs' answers, files, assets, redirections and every sort of refusal. */
    private static Map<String, Response> answers() {
        var journey = Journey.approved();
        var session = session();
        var all = new TreeMap<String, Response>();
        for (var address : List.of(
                "/",
                "/cases",
                "/cases/" + journey.number,
                "/cases/" + journey.number + "/form.pdf",
                "/cases/" + journey.number + "/form-page/1",
                "/cases/NPD-2026-999999",
                "/nowhere",
                "/administration",
                "/reports/annual.csv?year=2026",
                "/ui/icon.svg",
                "/ui/nothing.js",
                "/health",
                "/openapi",
                "/sign-in",
                "/a;b",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/ui/..%2f..%2fapplication.properties",
                "/cases?limit=%00")) {
            all.put("page " + address, page(session).get(address));
        }
        all.put("not signed in", given().redirects().follow(false).get("/cases"));
        all.put("program", Api.as("chief").get("/cases/" + journey.number));
        all.put("program, unknown", given().get("/api/v1/me"));
        all.put("program, not allowed", Api.as("auditor").get("/cases"));
        all.put("program, no such", Api.as("chief").get("/nowhere"));
        all.put("program, file", Api.as("chief").get("/cases/" + journey.number + "/form"));
        all.put("wrong method", Api.as("chief").request().delete("/api/v1/cases"));
        all.put(
                "wrong method on a page",
                page(session).header("Sec-Fetch-Site", "same-origin").put("/cases"));
        all.put("options", given().options("/api/v1/cases"));
        all.put("trace", given().request("TRACE", "/api/v1/cases"));
        all.put("not JSON", Api.as("chief").post("/cases", "{"));
        all.put(
                "wrong type",
                given().auth()
                        .preemptive()
                        .basic("chief", "demo")
                        .contentType("text/xml")
                        .body("<a/>")
                        .post("/api/v1/cases"));
        all.put("wrong accept", Api.as("chief").request().accept("image/webp").get("/api/v1/cases"));
        all.put("too long", Api.as("chief").post("/cases", "x".repeat(13_000_000)));
        all.put("foreign", page(session).header("Sec-Fetch-Site", "cross-site").post("/cases/new"));
        all.put(
                "wrong password",
                given().redirects()
                        .follow(false)
                        .header("Sec-Fetch-Site", "same-origin")
                        .formParam("j_username", "liaison2")
                        .formParam("j_password", "wrong")
                        .post("/sign-in"));
        return all;
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCarefulAndNoneTellsAnythingOfTheInside() {
        answers().forEach((what, answer) -> {
            assertThat(answer.statusCode()).as(what).isLessThan(500);
            assertThat(answer.headers().getValues("X-Content-Type-Options"))
                    .as(what)
                    .containsExactly("nosniff");
            assertThat(answer.header("Referrer-Policy")).as(what).isEqualTo("same-origin");
            assertThat(answer.headers().getValues("Content-Security-Policy"))
                    .as(what)
                    .singleElement()
                    .asString()
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.header("Cross-Origin-Resource-Policy")).as(what).isEqualTo("same-origin");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(what).isEqualTo("same-origin");
            if (!what.contains("/ui/icon.svg")) {
                assertThat(answer.header("Cache-Control")).as(what).contains("no-store");
            }
            assertThat(answer.header("Strict-Transport-Security"))
                    .as("the demonstration has no TLS: %s", what)
                    .isNull();
            assertThat(answer.header("Access-Control-Allow-Origin")).as(what).isNull();
            assertThat(answer.header("Server")).as(what).isNull();
            assertThat(answer.header("X-Powered-By")).as(what).isNull();
            if (!answer.asString().isEmpty()) {
                assertThat(answer.contentType()).as(what).isNotBlank();
            }
            if (!what.contains("/openapi")) {
                assertThat(answer.asString())
                        .as(what)
                        .doesNotContain(
                                "Exception", "\tat ", "org.attest.", "io.quarkus", "io.vertx", "jdbc:", "root:");
            }
            for (var cookie : answer.headers().getValues("Set-Cookie")) {
                assertThat(cookie.toLowerCase(java.util.Locale.ROOT)).as(what).contains("httponly", "samesite=");
            }
        });
    }

    @Test
    void noPageTakesAFormThatDoesNotComeFromAPageOfOurs() {
        var session = session();
        var own = OWN + ":" + RestAssured.port;
        var foreign = List.of(
                Map.<String, String>of(),
                Map.of("Sec-Fetch-Site", "cross-site"),
                Map.of("Sec-Fetch-Site", "same-site"),
                Map.of("Sec-Fetch-Site", "none"),
                Map.of("Sec-Fetch-Site", "cross-site", "Origin", own),
                Map.of("Origin", "https://elsewhere.example"),
                Map.of("Origin", own + ".elsewhere.example"),
                Map.of("Origin", "null"),
                Map.of("Origin", "%%"));
        var routes = Routes.all().stream()
                .filter(route ->
                        !route.path().startsWith("/api/") && !route.method().equals("GET"))
                .toList();
        assertThat(routes).hasSizeGreaterThan(30);
        for (var route : routes) {
            for (var headers : foreign) {
                var answer = page(session)
                        .headers(headers)
                        .contentType("application/x-www-form-urlencoded")
                        .request(route.method(), route.filled());
                assertThat(answer.statusCode()).as(route + " " + headers).isEqualTo(403);
                assertThat(answer.asString()).as(route + " " + headers).contains("another site's page");
            }
        }
        assertThat(page(session).header("Origin", own).post("/cases/new").asString())
                .doesNotContain("another site's page");
        for (var headers : foreign) {
            var door = given().redirects()
                    .follow(false)
                    .headers(headers)
                    .formParam("j_username", "chief")
                    .formParam("j_password", "demo")
                    .post("/sign-in");
            assertThat(door.statusCode())
                    .as("signing in from elsewhere: %s", headers)
                    .isEqualTo(403);
        }
    }

    @Test
    void aProgramsRouteIsNotOpenedByABrowsersCookie() {
        var session = session();
        for (var route : Routes.all()) {
            if (route.path().startsWith("/api/")) {
                var request = given().cookie("attest-session", session).header("Sec-Fetch-Site", "same-origin");
                var answer = (SampleBody.isForm(route)
                                ? request.multiPart("kind", "PACKET")
                                : request.contentType("application/json"))
                        .request(route.method(), route.filled());
                assertThat(answer.statusCode()).as(route.toString()).isEqualTo(401);
            }
        }
    }

    @Test
    void nothingIsSafeToAskForThatChangesSomething() {
        assertThat(Routes.all())
                .filteredOn(route -> route.method().equals("GET"))
                .noneMatch(route ->
                        route.path().matches(".*/(decision|signature|delivery|revocation|closing|removal)" + "(/.*)?")
                                && route.path().startsWith("/api/"));
    }

    @Test
    void whatIsNoHttpIsRefusedAndAttestGoesOn() throws IOException {
        for (var said : List.of(
                "GET / HTTP/1.1\r\n\r\n",
                "GET /cases\r\nX: y HTTP/1.1\r\n\r\n",
                "POST /api/v1/cases HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /api/v1/me HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nX: " + "y".repeat(100_000) + "\r\n\r\n",
                "GET /cases/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /a\u0001b HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "\0\0\0\0\r\n\r\n")) {
            try (var socket = new Socket("localhost", RestAssured.port)) {
                socket.setSoTimeout(5_000);
                socket.getOutputStream().write(said.getBytes(StandardCharsets.ISO_8859_1));
                socket.getOutputStream().flush();
                socket.shutdownOutput();
                var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(answer)
                        .as(said.substring(0, Math.min(40, said.length())))
                        .doesNotContain(" 500 ", "\tat ", "org.attest");
            }
        }
        assertThat(given().get("/health").statusCode()).isEqualTo(200);
    }
}
