package org.attest.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.api.PassiveChecksTest.Check.on;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/**
 * What a passive scan looks for, applied to each address that can be asked for, as each role and as nobody, and to errors and
 * assets: docs/security.md says which of ZAP's rules is looked at where.
 */
@QuarkusTest
@WithTestResource(RealDatabase.class)
class PassiveChecksTest {
    private static final List<String> PEOPLE =
            List.of("certifier1", "chief", "intake", "liaison1", "auditor", "admin", "nobody");
    private static final Pattern OUTSIDE = Pattern.compile(
            "(?i)<(script|link|img|iframe|object|embed|form|base|audio|video|source)\\b[^>]*?\\b(src|href|action|data)=\"?(\\w+:|//)");
    private static final Pattern WINDOW = Pattern.compile("(?i)<a\\b(?=[^>]*target=\"?_blank)(?![^>]*noopener)");
    private static final Pattern PRIVATE_ADDRESS = Pattern.compile(
            "(?<![\\d.])(10\\.\\d{1,3}|192\\.168|172\\.(1[6-9]|2\\d|3[01]))\\.\\d{1,3}\\.\\d{1,3}(?![\\d.])");
    private static final Pattern INLINE =
            Pattern.compile("(?i)<script(?![^>]*\\bsrc=)|<style|<[a-z][^>]*\\s(on[a-z]+|style)=|javascript:");
    private static final Pattern IN_ADDRESSES =
            Pattern.compile("(?i)(href|action|src)=\"[^\"]*(jsessionid|[?&;](session|sid|token|password|j_\\w+)=)");
    private static final Pattern SECONDS_SINCE_1970 = Pattern.compile("(?<![\\w.-])1[5-9]\\d{8}(?![\\w.-])");
    private static final List<String> INSIDE = List.of(
            "Exception",
            "\tat ",
            "stack trace",
            "syntax error at",
            "SQLSTATE",
            "org.attest.",
            "io.quarkus",
            "io.vertx",
            "Internal Server Error",
            "root:x:",
            "rO0AB",
            "Index of /",
            "<?php",
            "<%");
    private static final List<String> TALKATIVE = List.of(
            "Server",
            "X-Powered-By",
            "X-Backend-Server",
            "X-AspNet-Version",
            "X-Debug-Token",
            "X-ChromeLogger-Data",
            "X-ChromePhp-Data",
            "X-SourceMap",
            "SourceMap",
            "Via",
            "Age",
            "X-Cache",
            "Access-Control-Allow-Origin");

    /** @param text what it says, where that is text */
    private record Answer(String address, Response response, String text) {
        static Answer of(String address, Response response) {
            var type = String.valueOf(response.contentType());
            return new Answer(
                    address,
                    response,
                    type.matches("(text/|application/(\\S*json|javascript)).*") ? response.asString() : "");
        }

        String header(String name) {
            return String.valueOf(response.header(name));
        }

        boolean isHtml() {
            return header("Content-Type").startsWith("text/html");
        }

        boolean isAsset() {
            return address.startsWith("/ui/") && response.statusCode() == 200;
        }
    }

    /** One thing that no answer does. */
    record Check(String what, Predicate<Answer> broken) {
        static Check on(String what, Predicate<Answer> broken) {
            return new Check(what, broken);
        }
    }

    private static final List<Check> CHECKS = List.of(
            on("an error of ours", answer -> answer.response.statusCode() >= 500),
            on(
                    "no type",
                    answer -> answer.response.asByteArray().length > 0
                            && answer.response.contentType().isBlank()),
            on(
                    "no or another charset",
                    answer -> answer.isHtml()
                            && (!answer.header("Content-Type").toUpperCase().contains("CHARSET=UTF-8")
                                    || !answer.text.contains("<meta charset=\"utf-8\">"))),
            on("sniffed", answer -> !answer.header("X-Content-Type-Options").equals("nosniff")),
            on("policy", answer -> !isStrict(directives(answer.header("Content-Security-Policy")))),
            on("referrer", answer -> !answer.header("Referrer-Policy").equals("same-origin")),
            on("permissions", answer -> !answer.header("Permissions-Policy").contains("camera=()")),
            on(
                    "not isolated",
                    answer -> !answer.header("Cross-Origin-Resource-Policy").equals("same-origin")
                            || !answer.header("Cross-Origin-Opener-Policy").equals("same-origin")),
            on(
                    "kept by browsers",
                    answer ->
                            !answer.isAsset() && !answer.header("Cache-Control").contains("no-store")),
            on("talkative header", answer -> TALKATIVE.stream().anyMatch(answer.response.headers()::hasHeaderWithName)),
            on(
                    "cookie",
                    answer -> answer.response.headers().getValues("Set-Cookie").stream()
                            .map(String::toLowerCase)
                            .anyMatch(cookie -> !cookie.contains("httponly")
                                    || !cookie.contains("samesite=strict")
                                    || cookie.contains("domain="))),
            on(
                    "password asked for by the browser",
                    answer -> !answer.address.startsWith("/api/")
                            && !answer.header("WWW-Authenticate").equals("null")),
            on(
                    "redirection with a body, or elsewhere",
                    answer -> answer.response.statusCode() / 100 == 3
                            && (answer.response.asByteArray().length > 200
                                    || !answer.header("Location")
                                            .matches("(http://localhost:\\d+)?/[^/\\\\].*|(http://localhost:\\d+)?/"))),
            on("from elsewhere", answer -> OUTSIDE.matcher(answer.text).find() && answer.isHtml()),
            on("window that reaches back", answer -> WINDOW.matcher(answer.text).find()),
            on(
                    "script or style within",
                    answer -> answer.isHtml() && INLINE.matcher(answer.text).find()),
            on("comment", answer -> answer.isHtml() && answer.text.contains("<!--")),
            on(
                    "secret in an address",
                    answer -> IN_ADDRESSES.matcher(answer.text).find()),
            on(
                    "address of an inner network",
                    answer -> !answer.isAsset()
                            && PRIVATE_ADDRESS.matcher(answer.text).find()),
            on(
                    "seconds since 1970",
                    answer -> answer.isHtml()
                            && SECONDS_SINCE_1970.matcher(answer.text).find()),
            on(
                    "password kept by the browser",
                    answer -> answer.isHtml()
                            && Pattern.compile("type=\"?password(?![^>]*autocomplete=)")
                                    .matcher(answer.text)
                                    .find()),
            on(
                    "word of the inside",
                    answer -> !answer.address.startsWith("/openapi")
                            && !answer.isAsset()
                            && INSIDE.stream().anyMatch(answer.text::contains)));

    private static Map<String, String> directives(String policy) {
        var all = new TreeMap<String, String>();
        for (var one : policy.split(";\\s*")) {
            var parts = one.strip().split("\\s+", 2);
            all.put(parts[0], parts.length > 1 ? parts[1] : "");
        }
        return all;
    }

    /** Nothing but what is named, which is ours; a download is in a sandbox besides. */
    private static boolean isStrict(Map<String, String> policy) {
        return policy.getOrDefault("default-src", "").equals("'none'")
                && policy.getOrDefault("frame-ancestors", "").equals("'none'")
                && policy.getOrDefault("script-src", "'self'").equals("'self'")
                && policy.getOrDefault("style-src", "'self'").equals("'self'")
                && (policy.containsKey("sandbox")
                        || policy.getOrDefault("form-action", "").equals("'self'")
                                && policy.getOrDefault("base-uri", "").equals("'none'"))
                && policy.values().stream().noneMatch(value -> value.contains("unsafe") || value.contains("*"));
    }

    @Test
    void noAddressAnswersAnybodyWithWhatAScanWouldFind() {
        var number = Journey.approved().number;
        var found = new TreeSet<String>();
        int looked = 0;
        for (var person : PEOPLE) {
            var session = person.equals("nobody") ? null : PageSession.of(person);
            for (var address : addresses(number).toList()) {
                var answer = Answer.of(address, ask(person, session, address));
                looked++;
                CHECKS.stream()
                        .filter(check -> check.broken.test(answer))
                        .forEach(check -> found.add(check.what + ": " + address + " to " + person));
            }
        }
        assertThat(looked).isGreaterThan(500);
        assertThat(found).isEmpty();
    }

    private static Response ask(String person, String session, String address) {
        var request =
                given().redirects().follow(false).urlEncodingEnabled(false).accept("*/*");
        if (address.startsWith("/api/") && session != null) {
            request.auth().preemptive().basic(person, "demo");
        } else if (session != null) {
            request.cookie("attest-session", session);
        }
        return request.get(address);
    }

    private static Stream<String> addresses(String number) {
        var routes = Routes.all().stream()
                .filter(route -> route.method().equals("GET"))
                .map(route -> route.filled(Map.of("number", number)));
        return Stream.concat(
                routes,
                Stream.of(
                        "/sign-in",
                        "/sign-in?failed=true",
                        "/nowhere",
                        "/cases?limit=%00",
                        "/cases?next=//elsewhere.example&url=https://elsewhere.example&back=//elsewhere.example",
                        "/language?to=es&back=//elsewhere.example",
                        "/a;jsessionid=1",
                        "/health",
                        "/openapi",
                        "/ui/attest.js",
                        "/ui/icon.svg",
                        "/ui/nothing.js"));
    }

    @Test
    void nothingLiesAboutThatWasNotMeantToBeServed() {
        var session = PageSession.of("chief");
        for (var address : List.of(
                "/ui/",
                "/ui",
                "/ui/uswds/",
                "/ui/uswds/css/",
                "/ui/attest.js.map",
                "/ui/htmx.min.js.map",
                "/ui/uswds/css/uswds.min.css.map",
                "/ui/uswds/js/uswds.min.js.map",
                "/ui/attest.js.bak",
                "/ui/attest.js~",
                "/ui/../application.properties",
                "/application.properties",
                "/.git/config",
                "/.env",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF",
                "/q/dev-ui",
                "/q/health",
                "/q/metrics",
                "/metrics",
                "/actuator",
                "/server-status",
                "/backup.sql",
                "/robots.txt",
                "/crossdomain.xml",
                "/db/migration/V20261123_0900__create_people.sql")) {
            assertThat(ask("chief", session, address).statusCode()).as(address).isEqualTo(404);
        }
    }

    @Test
    void theScriptOfThePagesHoldsNoSourceOfATextAsProgramAndNoNotesOfItsMakers() {
        assertThat(given().get("/ui/attest.js").asString())
                .doesNotContain(
                        "eval(", "document.write", "new Function", "outerHTML", "sourceMappingURL", "http:", "https:")
                .doesNotContainPattern("(?i)\\b(todo|fixme|xxx|hack|bug|debugger|console\\.log)\\b");
    }
}
