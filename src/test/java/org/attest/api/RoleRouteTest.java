package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.api.WhoMayWhat.*;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Who may use which route: every route of the running application is decided here, or this fails. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class RoleRouteTest {
    @Test
    void everyRouteThatExistsIsDecidedAndNoOtherIs() {
        var decided = new TreeSet<>(DECIDED.keySet());
        decided.addAll(OTHERS);
        decided.addAll(PAGES.keySet());
        decided.addAll(FILES.keySet());
        assertThat(routes())
                .allMatch(decided::contains)
                .containsAll(DECIDED.keySet())
                .containsAll(PAGES.keySet());
    }

    @Test
    void theRecordsDeskWritesTheRequestAndNoOtherPartOfACase() {
        var session = PageSession.of("intake");
        for (var part : List.of(
                "request",
                "victim",
                "criminal-activity",
                "helpfulness",
                "family-members",
                "trafficking",
                "victim-cooperation")) {
            var answer = given().cookie("attest-session", session)
                    .header("Sec-Fetch-Site", "same-origin")
                    .accept("text/html")
                    .contentType("application/x-www-form-urlencoded")
                    .post("/cases/NPD-2026-999999/parts/" + part);
            assertThat(answer.statusCode()).as(part).isEqualTo(part.equals("request") ? 404 : 403);
        }
    }

    @Test
    void everyPageIsForThoseWhoseWorkItIs() {
        for (var role : EVERYBODY) {
            var session = PageSession.of(SOMEBODY_WITH.get(role));
            for (var route : FILES.keySet()) {
                int status = given().cookie("attest-session", session)
                        .accept("*/*")
                        .get(path(route))
                        .statusCode();
                if (FILES.get(route).contains(role)) {
                    assertThat(status).as("%s as %s", route, role).isNotIn(401, 403, 405, 406, 500);
                } else {
                    assertThat(status).as("%s as %s", route, role).isEqualTo(403);
                }
            }
            for (var route : PAGES.keySet()) {
                var request = given().redirects()
                        .follow(false)
                        .cookie("attest-session", session)
                        .header("Sec-Fetch-Site", "same-origin")
                        .accept("text/html");
                var answer = (method(route).equals("POST")
                                ? request.contentType("application/x-www-form-urlencoded")
                                : request)
                        .request(method(route), path(route));
                if (PAGES.get(route).contains(role)) {
                    assertThat(answer.statusCode()).as("%s as %s", route, role).isNotIn(401, 403, 405, 500);
                } else {
                    assertThat(answer.statusCode()).as("%s as %s", route, role).isEqualTo(403);
                }
                if (answer.statusCode() != 303) { // what leads on shows nothing
                    assertThat(answer.contentType()).as("%s as %s", route, role).startsWith("text/html");
                }
            }
        }
    }

    @Test
    void everyRoleGetsWhatItsWorkNeedsAndNothingElse() {
        for (var route : DECIDED.keySet()) {
            for (var role : EVERYBODY) {
                int status = call(route, SOMEBODY_WITH.get(role));
                if (DECIDED.get(route).contains(role)) {
                    assertThat(status).as("%s as %s", route, role).isNotIn(401, 403, 405, 500);
                } else {
                    assertThat(status).as("%s as %s", route, role).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void nobodyGetsAnythingWithoutSigningIn() {
        for (var route : DECIDED.keySet()) {
            var answer = sending(given(), route).request(method(route), path(route));
            assertThat(answer.statusCode()).as(route).isEqualTo(401);
            assertThat(answer.contentType()).as(route).startsWith("application/problem+json");
        }
        assertThat(given().auth()
                        .preemptive()
                        .basic("chief", "wrong")
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
        assertThat(given().auth()
                        .preemptive()
                        .basic("nobody", "demo")
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void anAddressThatNobodyDecidedIsRefused() {
        assertThat(given().auth()
                        .preemptive()
                        .basic("chief", "demo")
                        .get("/api/v1/nothing")
                        .statusCode())
                .isIn(403, 404);
        assertThat(given().get("/api/v1/nothing").statusCode()).isIn(401, 404);
    }

    @Test
    void theDescriptionNamesEveryRouteOfTheDesign() {
        assertThat(routes())
                .contains(
                        "POST /api/v1/cases",
                        "GET /api/v1/consultations",
                        "POST /api/v1/cases/{number}/decision",
                        "GET /api/v1/cases/{number}/form");
    }

    private static Set<String> routes() {
        JsonPath description =
                given().queryParam("format", "json").get("/openapi").jsonPath();
        Map<String, Map<String, Object>> paths = description.getMap("paths");
        return paths.entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .filter(method ->
                                List.of("get", "post", "put", "delete", "patch").contains(method))
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static int call(String route, String person) {
        return sending(given().auth().preemptive().basic(person, "demo"), route)
                .header("If-Match", "999999")
                .request(method(route), path(route))
                .statusCode();
    }

    /** JSON, or a form with a file where the route takes no other. */
    private static RequestSpecification sending(RequestSpecification request, String route) {
        return route.equals("POST /api/v1/cases/{number}/documents")
                ? request.multiPart("kind", "PACKET")
                : request.contentType("application/json");
    }

    private static String method(String route) {
        return route.substring(0, route.indexOf(' '));
    }

    private static String path(String route) {
        return route.substring(route.indexOf(' ') + 1)
                .replace("{number}", "NPD-2026-999999")
                .replaceAll("\\{(n|page)}", "1")
                .replace("{part}", "request")
                .replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000");
    }
}
