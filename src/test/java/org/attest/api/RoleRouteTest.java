package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Who may use which route: every route of the running application is decided here, or this fails. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class RoleRouteTest {
    private static final Map<String, String> SOMEBODY_WITH = new TreeMap<>(Map.of(
            "intake", "intake",
            "certifier", "certifier1",
            "chief", "chief",
            "da-liaison", "liaison1",
            "auditor", "auditor",
            "admin", "admin"));

    private static final Set<String> EVERYBODY = SOMEBODY_WITH.keySet();
    private static final Set<String> WORKS_CASES = Set.of("certifier", "chief");
    private static final Set<String> SEES_CASES = Set.of("intake", "certifier", "chief");
    private static final Set<String> CERTIFIER = Set.of("certifier");
    private static final Set<String> ADMIN = Set.of("admin");
    private static final Set<String> LIAISON = Set.of("da-liaison");

    private static final Map<String, Set<String>> DECIDED = Map.ofEntries(
            Map.entry("GET /api/v1/me", EVERYBODY),
            Map.entry("GET /api/v1/editions", Set.of("admin", "certifier", "chief")),
            Map.entry("POST /api/v1/editions", Set.of("admin")),
            Map.entry("POST /api/v1/editions/fetched", Set.of("admin")),
            Map.entry("PUT /api/v1/editions/dates", Set.of("admin")),
            Map.entry("GET /api/v1/editions/{id}", Set.of("admin", "certifier", "chief")),
            Map.entry("GET /api/v1/editions/{id}/pages/{page}", Set.of("admin", "certifier", "chief")),
            Map.entry("PUT /api/v1/editions/{id}/words", Set.of("admin")),
            Map.entry("POST /api/v1/editions/{id}/confirmation", Set.of("admin")),
            Map.entry("POST /api/v1/editions/{id}/withdrawal", Set.of("admin")),
            Map.entry("GET /api/v1/editions/{id}/export", Set.of("admin")),
            Map.entry("POST /api/v1/editions/{id}/import", Set.of("admin")),
            Map.entry("GET /api/v1/cases", SEES_CASES),
            Map.entry("POST /api/v1/cases", SEES_CASES),
            Map.entry("POST /api/v1/cases/import", Set.of("intake", "certifier")),
            Map.entry("GET /api/v1/cases/{number}/documents", SEES_CASES),
            Map.entry("POST /api/v1/cases/{number}/documents", Set.of("intake", "certifier")),
            Map.entry("GET /api/v1/cases/{number}/documents/{id}", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/import", Set.of("intake", "certifier")),
            Map.entry("POST /api/v1/cases/{number}/claims", CERTIFIER),
            Map.entry("GET /api/v1/cases/{number}/imports/{id}", WORKS_CASES),
            Map.entry("GET /api/v1/cases/{number}", SEES_CASES),
            Map.entry("GET /api/v1/cases/{number}/timeline", WORKS_CASES),
            Map.entry("GET /api/v1/cases/{number}/access", WORKS_CASES),
            Map.entry("GET /api/v1/access-log", Set.of("auditor")),
            Map.entry("POST /api/v1/tamper-evidence/verify", Set.of("auditor", "admin")),
            Map.entry("POST /api/v1/tamper-evidence/checkpoints", Set.of("auditor", "admin")),
            Map.entry("GET /api/v1/tamper-evidence/export", Set.of("auditor", "admin")),
            Map.entry("PUT /api/v1/cases/{number}/request", Set.of("intake", "certifier")),
            Map.entry("PUT /api/v1/cases/{number}/victim", CERTIFIER),
            Map.entry("PUT /api/v1/cases/{number}/safe-contact", CERTIFIER),
            Map.entry("PUT /api/v1/cases/{number}/criminal-activity", CERTIFIER),
            Map.entry("PUT /api/v1/cases/{number}/helpfulness", CERTIFIER),
            Map.entry("PUT /api/v1/cases/{number}/trafficking", CERTIFIER),
            Map.entry("PUT /api/v1/cases/{number}/victim-cooperation", CERTIFIER),
            Map.entry("PUT /api/v1/cases/{number}/family-members", CERTIFIER),
            Map.entry("POST /api/v1/cases/{number}/assignment", SEES_CASES),
            Map.entry("POST /api/v1/cases/{number}/lock-outs", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/lock-outs/lifting", Set.of("chief")),
            Map.entry("PUT /api/v1/cases/{number}/restriction", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/restriction/lifting", Set.of("chief")),
            Map.entry("POST /api/v1/emergency-openings", Set.of("intake", "certifier")),
            Map.entry("GET /api/v1/emergency-openings", Set.of("chief", "auditor")),
            Map.entry("POST /api/v1/cases/{number}/referral", SEES_CASES),
            Map.entry("POST /api/v1/cases/{number}/withdrawal", SEES_CASES),
            Map.entry("POST /api/v1/cases/{number}/cooperation", CERTIFIER),
            Map.entry("POST /api/v1/cases/{number}/cooperation/{id}/correction", CERTIFIER),
            Map.entry("POST /api/v1/cases/{number}/consultations", CERTIFIER),
            Map.entry("POST /api/v1/cases/{number}/consultations/{id}/no-response", CERTIFIER),
            Map.entry("POST /api/v1/cases/{number}/consultations/{id}/reminders", CERTIFIER),
            Map.entry("GET /api/v1/consultations", LIAISON),
            Map.entry("GET /api/v1/consultations/{id}", LIAISON),
            Map.entry("POST /api/v1/consultations/{id}/response", LIAISON),
            Map.entry("POST /api/v1/cases/{number}/recommendation", CERTIFIER),
            Map.entry("POST /api/v1/cases/{number}/decision", Set.of("chief")),
            Map.entry("POST /api/v1/cases/{number}/reconsideration", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/delay-notice", WORKS_CASES),
            Map.entry("GET /api/v1/cases/{number}/form", WORKS_CASES),
            Map.entry("GET /api/v1/cases/{number}/form/completeness", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/signature", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/reopening", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/delivery", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/revocation", Set.of("chief")),
            Map.entry("GET /api/v1/cases/{number}/letters", WORKS_CASES),
            Map.entry("POST /api/v1/cases/{number}/letters", WORKS_CASES),
            Map.entry("GET /api/v1/cases/{number}/letters/{id}", WORKS_CASES),
            Map.entry("GET /api/v1/cases/{number}/cover-sheet", WORKS_CASES),
            Map.entry("GET /api/v1/certificates", Set.of("certifier", "chief", "auditor")),
            Map.entry("POST /api/v1/certificates/match", WORKS_CASES),
            Map.entry("POST /api/v1/certificates/verify", Set.of("certifier", "chief", "auditor")),
            Map.entry("GET /api/v1/designations", Set.of("chief", "admin", "auditor")),
            Map.entry("POST /api/v1/designations", Set.of("chief")),
            Map.entry("POST /api/v1/designations/{id}/revocation", Set.of("chief")),
            Map.entry("GET /api/v1/agency", Set.of("chief", "admin")),
            Map.entry("PUT /api/v1/agency", Set.of("admin")),
            Map.entry("GET /api/v1/agency/heads", Set.of("chief", "admin", "auditor")),
            Map.entry("POST /api/v1/agency/heads", Set.of("admin")),
            Map.entry("GET /api/v1/people", Set.of("chief", "admin")),
            Map.entry("POST /api/v1/people", Set.of("admin")),
            Map.entry("PUT /api/v1/people/{id}", Set.of("admin")),
            Map.entry("POST /api/v1/people/{id}/closing", Set.of("admin")),
            Map.entry("GET /api/v1/reports/annual", Set.of("chief", "auditor")));

    /** Routes of the demonstration alone, which answer 404 elsewhere, and the two pages. Files of a page: CasePanelTest. */
    private static final Set<String> OTHERS =
            Set.of("POST /demonstration/cases", "GET /", "GET /sign-in", "POST /sign-out", "POST /language");

    /** Pages, for people with a session: who is shown them, or may send their form. */
    private static final Map<String, Set<String>> PAGES = Map.ofEntries(
            Map.entry("GET /cases", SEES_CASES),
            Map.entry("POST /filters", SEES_CASES),
            Map.entry("POST /filters/{id}/removal", SEES_CASES),
            Map.entry("GET /search", SEES_CASES),
            Map.entry("POST /search", SEES_CASES),
            Map.entry("GET /cases/{number}/assignment", SEES_CASES),
            Map.entry("POST /cases/{number}/assignment", SEES_CASES),
            Map.entry("GET /cases/{number}/lock-out", WORKS_CASES),
            Map.entry("POST /cases/{number}/lock-out", WORKS_CASES),
            Map.entry("GET /cases/{number}/restriction", WORKS_CASES),
            Map.entry("POST /cases/{number}/restriction", WORKS_CASES),
            Map.entry("GET /cases/{number}/restriction-lifting", Set.of("chief")),
            Map.entry("POST /cases/{number}/restriction-lifting", Set.of("chief")),
            Map.entry("GET /cases/{number}/letting-in", Set.of("chief")),
            Map.entry("POST /cases/{number}/letting-in", Set.of("chief")),
            Map.entry("GET /emergency", Set.of("intake", "certifier")),
            Map.entry("POST /emergency", Set.of("intake", "certifier")),
            Map.entry("GET /emergency-openings", Set.of("chief", "auditor")),
            Map.entry("GET /cases/{number}/referral", SEES_CASES),
            Map.entry("POST /cases/{number}/referral", SEES_CASES),
            Map.entry("GET /cases/{number}/withdrawal", SEES_CASES),
            Map.entry("POST /cases/{number}/withdrawal", SEES_CASES),
            Map.entry("GET /cases/{number}/delay-notice", WORKS_CASES),
            Map.entry("POST /cases/{number}/delay-notice", WORKS_CASES),
            Map.entry("GET /cases/{number}/reopening", WORKS_CASES),
            Map.entry("GET /cases/{number}/paper", WORKS_CASES),
            Map.entry("POST /cases/{number}/signature", WORKS_CASES),
            Map.entry("POST /cases/{number}/delivery", WORKS_CASES),
            Map.entry("GET /register", Set.of("certifier", "chief", "auditor")),
            Map.entry("POST /register", Set.of("certifier", "chief", "auditor")),
            Map.entry("POST /cases/{number}/reopening", WORKS_CASES),
            Map.entry("GET /cases/{number}/revocation", WORKS_CASES),
            Map.entry("POST /cases/{number}/revocation", Set.of("chief")),
            Map.entry("GET /cases/{number}/timeline", WORKS_CASES),
            Map.entry("GET /cases/{number}/access", WORKS_CASES),
            Map.entry("GET /access-log", Set.of("auditor")),
            Map.entry("GET /tamper-evidence", Set.of("auditor", "admin")),
            Map.entry("POST /tamper-evidence/verify", Set.of("auditor", "admin")),
            Map.entry("POST /tamper-evidence/seal", Set.of("auditor", "admin")),
            Map.entry("GET /cases/{number}/form", WORKS_CASES),
            Map.entry("GET /administration", ADMIN),
            Map.entry("GET /administration/agency", ADMIN),
            Map.entry("POST /administration/agency", ADMIN),
            Map.entry("GET /administration/laws", Set.of("admin", "chief")),
            Map.entry("GET /administration/reasons", Set.of("admin", "chief")),
            Map.entry("GET /administration/people", Set.of("admin", "chief")),
            Map.entry("GET /administration/people/new", ADMIN),
            Map.entry("POST /administration/people/new", ADMIN),
            Map.entry("GET /administration/people/{person}", ADMIN),
            Map.entry("POST /administration/people/{person}", ADMIN),
            Map.entry("POST /administration/people/{person}/closing", ADMIN),
            Map.entry("GET /administration/heads", Set.of("admin", "chief", "auditor")),
            Map.entry("POST /administration/heads", ADMIN),
            Map.entry("GET /designations", Set.of("admin", "chief", "auditor")),
            Map.entry("POST /designations", Set.of("chief")),
            Map.entry("POST /designations/{id}/revocation", Set.of("chief")),
            Map.entry("GET /cases/{number}", SEES_CASES),
            Map.entry("GET /cases/new", SEES_CASES),
            Map.entry("POST /cases/new", SEES_CASES),
            Map.entry("GET /cases/import", Set.of("intake", "certifier")),
            Map.entry("POST /cases/import", Set.of("intake", "certifier")),
            Map.entry("POST /cases/{number}/parts/{part}", Set.of("intake", "certifier")),
            Map.entry("POST /cases/{number}/claims", CERTIFIER),
            Map.entry("GET /cases/{number}/crimes", CERTIFIER),
            Map.entry("POST /cases/{number}/crimes", CERTIFIER),
            Map.entry("GET /cases/{number}/documents", SEES_CASES),
            Map.entry("POST /cases/{number}/documents", Set.of("intake", "certifier")),
            Map.entry("POST /cases/{number}/cooperation", CERTIFIER),
            Map.entry("GET /cases/{number}/cooperation/{entry}", CERTIFIER),
            Map.entry("POST /cases/{number}/cooperation/{entry}", CERTIFIER),
            Map.entry("GET /cases/{number}/consultation", Set.of("certifier", "chief")),
            Map.entry("POST /cases/{number}/consultation", CERTIFIER),
            Map.entry("POST /cases/{number}/consultation/no-response", CERTIFIER),
            Map.entry("POST /cases/{number}/consultation/reminder", CERTIFIER),
            Map.entry("GET /cases/{number}/letters", WORKS_CASES),
            Map.entry("POST /cases/{number}/letters", WORKS_CASES),
            Map.entry("GET /consultations", LIAISON),
            Map.entry("GET /consultations/{consultation}", LIAISON),
            Map.entry("POST /consultations/{consultation}", LIAISON),
            Map.entry("GET /cases/{number}/recommendation", Set.of("certifier", "chief")),
            Map.entry("POST /cases/{number}/recommendation", CERTIFIER),
            Map.entry("GET /cases/{number}/decision", Set.of("certifier", "chief")),
            Map.entry("POST /cases/{number}/decision", Set.of("chief")),
            Map.entry("GET /cases/{number}/reconsideration", Set.of("certifier", "chief")),
            Map.entry("POST /cases/{number}/reconsideration", Set.of("certifier", "chief")),
            Map.entry("GET /reports", Set.of("chief", "auditor")),
            Map.entry("GET /editions", Set.of("admin")),
            Map.entry("POST /editions", Set.of("admin")),
            Map.entry("POST /editions/fetched", Set.of("admin")),
            Map.entry("POST /editions/dates", Set.of("admin")),
            Map.entry("GET /editions/{edition}", Set.of("admin")),
            Map.entry("POST /editions/{edition}/words", Set.of("admin")),
            Map.entry("POST /editions/{edition}/confirmation", Set.of("admin")),
            Map.entry("GET /editions/{edition}/export", Set.of("admin")),
            Map.entry("POST /editions/{edition}/import", Set.of("admin")),
            Map.entry("POST /editions/{edition}/withdrawal", Set.of("admin")));

    /** Files that pages show or give: of one kind each, so that a browser asking for a picture is not refused. */
    private static final Map<String, Set<String>> FILES = Map.of(
            "GET /cases/{number}/documents/{document}", WORKS_CASES,
            "GET /reports/annual.csv", Set.of("chief", "auditor"),
            "GET /tamper-evidence/checkpoint.txt", Set.of("auditor", "admin"),
            "GET /tamper-evidence/public-key.pem", Set.of("auditor", "admin"),
            "GET /tamper-evidence/events.jsonl", Set.of("auditor", "admin"),
            "GET /cases/{number}/form.pdf", WORKS_CASES,
            "GET /cases/{number}/cover-sheet.pdf", WORKS_CASES,
            "GET /cases/{number}/letters/{letter}.pdf", WORKS_CASES,
            "GET /cases/{number}/form-page/{page}", WORKS_CASES,
            "GET /editions/{edition}/pages/{page}", ADMIN);

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
        var session = session("intake");
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

    private static String session(String person) {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("j_username", person)
                .formParam("j_password", "demo")
                .post("/sign-in")
                .cookie("attest-session");
    }

    @Test
    void everyPageIsForThoseWhoseWorkItIs() {
        for (var role : EVERYBODY) {
            var session = session(SOMEBODY_WITH.get(role));
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
                assertThat(answer.contentType()).as("%s as %s", route, role).startsWith("text/html");
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
