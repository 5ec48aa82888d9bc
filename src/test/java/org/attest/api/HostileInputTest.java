package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.attest.RealDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What attackers type, in every text of every route and every form that the application itself describes: never an error of
 * ours, never more than text, and nothing of it given back by a refusal or as markup.
 */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class HostileInputTest {
    private static final String MARK = "zuhostile";
    /** Words that are allowed, being words: they must come out as they went in. */
    private static final String WORDS = MARK
            + "'); drop table case_event; -- ' or '1'='1 <script>alert(1)</script> \"><img src=x onerror=alert(1)>"
            + " ../../../../etc/passwd {7*7} ${7*7} #{7*7} %n%s%x javascript:alert(1) &lt;b&gt;";

    /** Short enough for a name. */
    private static final String SHORT = MARK + "'); drop table case; --<script>alert(1)</script>\"><img src=x>";

    private static final List<String> TEXTS = List.of(
            SHORT,
            WORDS,
            MARK + "\r\nSet-Cookie: evil=1\r\n\r\n<script>alert(1)</script>",
            MARK + "\u0000\u202e\u2066\ufeff\ud800",
            // Cyrillic and full-width letters that look like others, and a letter in two pieces
            MARK + " \u0410dmin \uff1cscript\uff1e\uff07 or 1=1 Mun\u0303oz",
            MARK + "9".repeat(20_000));

    private static final List<String> BROKEN = List.of(
            "{",
            "[]",
            "null",
            "\"" + MARK + "\"",
            "{\"" + MARK + "<script>\": 1}",
            "[".repeat(5_000),
            "{\"a\":".repeat(3_000),
            "{\"__proto__\": {\"" + MARK + "\": true}, \"@class\": \"java.lang.Runtime\"}",
            "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>");

    private static final List<String> TYPES =
            List.of("text/xml", "text/plain", "application/octet-stream", "application/pdf", "image/png", "x");

    private static final List<String> PEOPLE = List.of("certifier1", "chief", "intake", "admin", "liaison1", "auditor");
    /** It calls the publisher. */
    private static final Set<String> CALLS_OUT = Set.of("POST /api/v1/editions/fetched", "POST /editions/fetched");

    private final Map<String, String> sessions = new HashMap<>();
    private Set<String> known;
    private String settings;

    @BeforeEach
    void remember() throws SQLException {
        settings = Api.as("admin").get("/agency").asString();
        try (var owner = Sql.asOwner()) {
            known = new TreeSet<>(owner.column("select person_id from person"));
        }
    }

    /** Whoever was made here goes again, for the tests that come after. */
    @AfterEach
    void tidy() throws SQLException {
        try (var owner = Sql.asOwner()) {
            for (var person : owner.column("select person_id from person")) {
                if (!known.contains(person)) {
                    owner.run("update person set closed_on = date '2000-01-01' where person_id = '" + person + "'");
                }
            }
        }
        assertThat(Api.as("admin").get("/agency").asString())
                .as("no setting was lost")
                .isEqualTo(settings);
    }

    @Test
    void everyProgramsRouteTakesItAsTextOrRefusesIt() throws SQLException {
        var sample = new SampleBody();
        var before = untouched();
        var journey = Journey.consulted();
        int turn = 0;
        for (var route : Routes.all()) {
            if (!route.path().startsWith("/api/") || route.method().equals("GET") || skipped(route)) {
                continue;
            }
            var who = who(route, journey);
            for (var text : some(TEXTS, turn)) {
                sound(route + " " + brief(text), send(route, who, journey, sample.of(route, text), null));
            }
            for (var body : some(BROKEN, turn)) {
                var answer = send(route, who, journey, body, null);
                sound(route + " " + brief(body), answer);
            }
            for (var type : some(TYPES, turn)) {
                var answer = send(route, who, journey, WORDS, type);
                sound(route + " as " + type, answer);
                if (route.operation().containsKey("requestBody")) {
                    assertThat(answer.statusCode()).as(route + " as " + type).isGreaterThanOrEqualTo(400);
                }
            }
            turn++;
            if (SampleBody.isForm(route)) {
                sound(route + " with a file", upload(route, who, journey));
            }
            if (!stage(journey).equals("IN_CONSULTATION")) {
                journey = Journey.consulted();
            }
        }
        assertThat(untouched()).containsAllEntriesOf(before);
    }

    @Test
    void everyQuestionInAnAddressIsAnsweredOrRefused() {
        var journey = Journey.consulted();
        for (var route : Routes.all()) {
            if (!route.method().equals("GET")) {
                continue;
            }
            var address = route.filled(examples(journey));
            var asked = new TreeSet<>(Set.of("unknown"));
            if (route.operation().get("parameters") instanceof List<?> parameters) {
                parameters.stream()
                        .map(parameter -> (Map<?, ?>) parameter)
                        .filter(parameter -> "query".equals(parameter.get("in")))
                        .forEach(parameter -> asked.add((String) parameter.get("name")));
            }
            var who = who(route, journey);
            for (var text : TEXTS.subList(0, 5)) {
                var request = as(who, route);
                asked.forEach(name -> request.queryParam(name, text.replace("\ud800", ""), "2"));
                sound(route + "?" + brief(text), request.get(address));
            }
            for (var piece : List.of(
                    "..%2f..%2fetc%2fpasswd",
                    "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                    "%0d%0aSet-Cookie:evil=1",
                    "'%20or%201=1--",
                    "%00",
                    "%ff%fe")) {
                if (route.path().contains("{")) {
                    var odd = route.path().replaceAll("\\{\\w+}", piece.replace("$", "\\$"));
                    var answer = as(who, route).urlEncodingEnabled(false).get(odd);
                    sound("GET " + odd, answer);
                    assertThat(answer.statusCode()).as(odd).isBetween(400, 499);
                }
            }
        }
    }

    @Test
    void everyFormOfEveryPageTakesItAsTextOrRefusesIt() throws SQLException {
        var before = untouched();
        var journey = Journey.consulted();
        var sent = new TreeSet<String>();
        var forms = forms(journey);
        int turn = 0;
        for (var route : Routes.all()) {
            if (route.path().startsWith("/api/") || route.method().equals("GET") || skipped(route)) {
                continue;
            }
            var form = forms.getOrDefault(route.path(), Map.of());
            var who = who(route, journey);
            for (var text : some(TEXTS, turn++)) {
                sound(route + " " + brief(text), post(route, who, journey, form, List.of(text)));
            }
            sound(route + " twice", post(route, who, journey, form, List.of(WORDS, "2")));
            sound(
                    route + " as JSON",
                    as(who, route)
                            .contentType("application/json")
                            .body("{\"" + MARK + "\": \"" + MARK + "\"}")
                            .post(route.filled(examples(journey))));
            sound(route + " with a file", upload(route, who, journey));
            if (!form.isEmpty()) {
                sent.add(route.path());
            }
            if (!stage(journey).equals("IN_CONSULTATION")) {
                journey = Journey.consulted();
            }
        }
        assertThat(sent).as("forms that were found on pages and filled").hasSizeGreaterThan(12);
        assertThat(untouched()).containsAllEntriesOf(before);
    }

    @Test
    void whatWasTakenAsTextIsTextOnEveryPageAfterwards() {
        var journey = Journey.inReview();
        var sample = new SampleBody();
        for (var route : Routes.all()) {
            if (route.toString()
                    .matches("PUT /api/v1/cases/\\{number}/(request|victim|criminal-activity|safe-contact)")) {
                send(route, journey.certifier, journey, sample.of(route, WORDS), null);
            }
        }
        Api.as(journey.certifier)
                .must(
                        "PUT",
                        journey.number,
                        "victim",
                        "{\"name\": {\"family\": \"" + SHORT.replace("\"", "\\\"") + "\"}}");
        for (var route : Routes.all()) {
            if (route.method().equals("GET") && !route.path().startsWith("/api/")) {
                for (var person : PEOPLE) {
                    markup(route + " as " + person, as(person, route).get(route.filled(examples(journey))));
                }
            }
        }
    }

    /** One in six for each route, others for the next: each of them meets every sixth route. */
    private static List<String> some(List<String> all, int turn) {
        return IntStream.range(0, all.size())
                .filter(place -> (place + turn) % 6 == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static String brief(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }

    private static boolean skipped(Routes route) {
        return CALLS_OUT.contains(route.toString())
                || route.toString().equals("POST /sign-out")
                || route.path().startsWith("/demonstration");
    }

    private static String stage(Journey journey) {
        return Api.stage(journey.number);
    }

    private static Map<String, String> examples(Journey journey) {
        return Map.of("number", journey.number, "page", "1");
    }

    /** The first whom the route does not turn away. */
    private String who(Routes route, Journey journey) {
        return PEOPLE.stream()
                .filter(person -> {
                    var request = as(person, route);
                    if (!route.method().equals("GET")) {
                        request.contentType(
                                route.path().startsWith("/api/")
                                        ? "application/json"
                                        : "application/x-www-form-urlencoded");
                    }
                    return request.request(route.method(), route.filled(Map.of()))
                                    .statusCode()
                            != 403;
                })
                .findFirst()
                .orElse("certifier1");
    }

    private RequestSpecification as(String person, Routes route) {
        var request = given().redirects().follow(false);
        return route.path().startsWith("/api/")
                ? request.auth().preemptive().basic(person, "demo")
                : request.cookie("attest-session", sessions.computeIfAbsent(person, PageSession::of))
                        .header("Sec-Fetch-Site", "same-origin")
                        .accept(
                                route.path().matches(".*(\\.pdf|\\.csv|/(form-page|pages|documents)/.*)")
                                        ? "*/*"
                                        : "text/html");
    }

    private Response send(Routes route, String who, Journey journey, String body, String type) {
        return as(who, route)
                .contentType(type == null ? "application/json; charset=UTF-8" : type)
                .header("If-Match", Api.version(journey.number))
                .header("Idempotency-Key", MARK + " <script>")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .request(route.method(), route.filled(examples(journey)));
    }

    private Response upload(Routes route, String who, Journey journey) {
        return as(who, route)
                .header("If-Match", Api.version(journey.number))
                .multiPart(
                        "file",
                        "../../" + MARK + "<script>alert(1)</script>\"; x=\".pdf",
                        "%PDF-1.4".getBytes(),
                        "text/html")
                .multiPart("title", WORDS)
                .multiPart("kind", WORDS)
                .post(route.filled(examples(journey)));
    }

    private Response post(Routes route, String who, Journey journey, Map<String, String> form, List<String> texts) {
        var request = as(who, route).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.forEach((name, kept) -> {
            if (kept == null) {
                texts.forEach(text -> request.formParam(name, text.replace("\ud800", "")));
            } else {
                request.formParam(name, kept);
            }
        });
        for (var name : List.of("reason", "note", "text", "q", "to", "back")) {
            if (!form.containsKey(name)) {
                texts.forEach(text -> request.formParam(name, text.replace("\ud800", "")));
            }
        }
        return request.post(route.filled(examples(journey)));
    }

    /** The forms of all pages, by the route that takes them: null for a field of text, otherwise what the page has in it. */
    private Map<String, Map<String, String>> forms(Journey journey) {
        var found = new HashMap<String, Map<String, String>>();
        var posts = Routes.all().stream()
                .filter(route -> route.method().equals("POST"))
                .toList();
        for (var route : Routes.all()) {
            if (!route.method().equals("GET") || route.path().startsWith("/api/")) {
                continue;
            }
            var address = route.filled(examples(journey));
            for (var person : PEOPLE) {
                var page = as(person, route).get(address);
                if (page.statusCode() != 200 || !page.contentType().startsWith("text/html")) {
                    continue;
                }
                for (var form : PageForm.posted(page.asString())) {
                    var to = form.action().isEmpty() ? address : form.action();
                    posts.stream()
                            .filter(post -> to.matches(post.path().replaceAll("\\{\\w+}", "[^/]+")))
                            .findFirst()
                            .ifPresent(post -> found.computeIfAbsent(post.path(), path -> new LinkedHashMap<>())
                                    .putAll(form.fields()));
                }
                break;
            }
        }
        return found;
    }

    private static void sound(String what, Response answer) {
        assertThat(answer.statusCode()).as(what + " " + answer.asString()).isLessThan(500);
        if (answer.statusCode() >= 400 && String.valueOf(answer.contentType()).contains("json")) {
            assertThat(answer.asString()).as(what).doesNotContain(MARK, "alert(1)", "root:");
        }
        markup(what, answer);
    }

    /** As a page it may stand in its field again, but only as text; and nothing of it in a header. */
    private static void markup(String what, Response answer) {
        assertThat(answer.headers().toString()).as(what).doesNotContain("evil=1", MARK);
        if (String.valueOf(answer.contentType()).contains("html")) {
            assertThat(answer.asString()).as(what).doesNotContain("<script>alert", "<img src=x", "Exception", "root:x");
        }
    }

    /** What no input may change: how many tables there are, and what other agencies have. */
    private static Map<String, String> untouched() throws SQLException {
        try (var owner = Sql.asOwner()) {
            return Map.of(
                    "tables",
                            owner.column(
                                            "select count(*) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace")
                                    .get(0),
                    "agencies", owner.column("select count(*) from agency").get(0),
                    "roles",
                            owner.column(
                                            "select md5(string_agg(subject || roles::text, ',' order by subject)) from person where subject in ('chief', 'admin', 'certifier1', 'auditor', 'sampleton-chief')")
                                    .get(0),
                    "superusers",
                            owner.column("select count(*) from pg_roles where rolsuper")
                                    .get(0));
        }
    }
}
