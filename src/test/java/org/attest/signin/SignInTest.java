package org.attest.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.RealDatabase;
import org.attest.demo.InventedPeople;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Signing in with an agency's own provider, as a browser and as a program do it; all time that counts is Attest's own. */
@QuarkusTest
@TestProfile(SignInTest.WithAProvider.class)
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpProvider.class)
class SignInTest {
    public static class WithAProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "attest.demonstration", "false",
                    "attest.tls", "true",
                    "attest.oidc.fresh-acr", "gold",
                    "quarkus.oidc.tenant-enabled", "true",
                    "quarkus.oidc.api.tenant-enabled", "true",
                    "quarkus.http.auth.permission.api.auth-mechanism", "bearer",
                    "quarkus.http.auth.permission.pages.auth-mechanism", "code",
                    "attest.oidc.secret", MadeUpProvider.SECRET,
                    "attest.oidc.methods", "otp");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(HandClock.class);
        }
    }

    @BeforeEach
    void somebodyWorksHere() {
        InventedPeople.enter();
    }

    /** What a browser keeps between requests. */
    private static final class Browser {
        private static final String SESSION = "__Host-q_session";
        private final Map<String, String> cookies = new HashMap<>();

        Response open(String address) {
            var answer = step(given(), address);
            for (int i = 0; i < 8 && answer.statusCode() / 100 == 3; i++) {
                answer = step(given(), answer.header("Location"));
            }
            return answer;
        }

        /** One request, and no redirect followed. */
        Response step(RequestSpecification request, String address) {
            // TLS would end before it comes here
            return keep(prepared(request).get(address.replace("https://localhost", "http://localhost")));
        }

        Response send(String address, Map<String, String> form) {
            return keep(prepared(given())
                    .header("Sec-Fetch-Site", "same-origin")
                    .formParams(form)
                    .post(address));
        }

        private RequestSpecification prepared(RequestSpecification request) {
            return request.redirects()
                    .follow(false)
                    .urlEncodingEnabled(false)
                    .header("Accept", "text/html")
                    .cookies(cookies);
        }

        private Response keep(Response answer) {
            answer.getDetailedCookies().forEach(cookie -> {
                if (cookie.getMaxAge() == 0) {
                    cookies.remove(cookie.getName());
                } else {
                    cookies.put(cookie.getName(), cookie.getValue());
                }
            });
            return answer;
        }

        String session() {
            return cookies.get(SESSION);
        }
    }

    private static Browser signedIn(String name) {
        MadeUpProvider.next = MadeUpProvider.Holder.of(name, HandClock.now());
        var browser = new Browser();
        var page = browser.open("/");
        assertThat(page.statusCode()).as(page.asString()).isEqualTo(200);
        return browser;
    }

    private static boolean isIn(Browser browser) {
        return browser.step(given(), "/").statusCode() == 200;
    }

    @Test
    void whoeverTheProviderSignsInWorksUnderTheRolesThatAttestHas() {
        var browser = signedIn("certifier1");
        assertThat(browser.open("/cases").asString()).contains("Sign out").contains("certifier");
        assertThat(MadeUpProvider.asked)
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("prompt", "login")
                .containsEntry("max_age", "0")
                .doesNotContainKey("acr_values")
                .containsKeys("state", "nonce", "code_challenge");
        assertThat(browser.step(given(), "/administration").statusCode()).isEqualTo(403);
    }

    @Test
    void theBrowserKeepsANumberAndTheTokenStaysAtTheServer() throws SQLException {
        var browser = signedIn("certifier1");
        assertThat(browser.session()).matches("[A-Za-z0-9_-]{43}");
        assertThat(browser.cookies.keySet()).containsExactly(Browser.SESSION);
        assertThat(column("select token from sign_in_session where ended_at is null"))
                .isNotEmpty()
                .noneMatch(token -> token.contains("eyJhbGciOiJSUzI1NiI"))
                .noneMatch(token -> token.contains(browser.session()));
    }

    @Test
    void everyCookieIsForThisHostAloneAndForNoScript() {
        var browser = new Browser();
        MadeUpProvider.next = MadeUpProvider.Holder.of("certifier1", HandClock.now());
        var answer = browser.step(given(), "/");
        var seen = new ArrayList<>(answer.headers().getValues("Set-Cookie"));
        for (int i = 0; i < 8 && answer.statusCode() / 100 == 3; i++) {
            answer = browser.step(given(), answer.header("Location"));
            seen.addAll(answer.headers().getValues("Set-Cookie"));
        }
        assertThat(seen)
                .hasSizeGreaterThan(1)
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-")
                        .contains("; Secure", "SameSite=Lax", "Path=/")
                        .containsIgnoringCase("httponly")
                        .doesNotContain("Domain"));
    }

    @Test
    void aLockedScreenDoesNotOpenByTheProvidersMemory() {
        var browser = signedIn("certifier2");
        HandClock.goOn(Duration.ofMinutes(15));
        assertThat(browser.open("/").asString())
                .as("the provider answered from its own session, without asking")
                .contains("You were not let in", "did not say that you signed in lately");
        MadeUpProvider.next = MadeUpProvider.Holder.of("certifier2", HandClock.now());
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        MadeUpProvider.next =
                MadeUpProvider.Holder.of("certifier2", HandClock.now().plusSeconds(120));
        assertThat(new Browser().open("/").asString()).as("not yet").contains("You were not let in");
    }

    @Test
    void eachSignInHasANumberOfItsOwn() {
        var first = signedIn("certifier1");
        var second = signedIn("certifier1");
        assertThat(first.session()).isNotEqualTo(second.session());
        assertThat(isIn(first)).isTrue();
    }

    @Test
    void fifteenMinutesWithoutARequestEndTheSession() throws SQLException {
        var browser = signedIn("certifier2");
        HandClock.goOn(Duration.ofMinutes(14));
        assertThat(isIn(browser)).isTrue();
        HandClock.goOn(Duration.ofMinutes(14));
        assertThat(isIn(browser)).as("its use put the end off").isTrue();
        var number = browser.session();
        HandClock.goOn(Duration.ofMinutes(15));
        assertThat(isIn(browser)).isFalse();
        browser.cookies.put(Browser.SESSION, number);
        assertThat(isIn(browser)).as("the old cookie opens nothing").isFalse();
        assertThat(column("select ended_by from sign_in_session order by seen_at desc"))
                .contains("IDLE");
    }

    @Test
    void twelveHoursEndItHoweverBusySomebodyIs() throws SQLException {
        var browser = signedIn("certifier2");
        HandClock.goOn(Duration.ofMinutes(12 * 60 - 1));
        run("update sign_in_session set seen_at = timestamptz '"
                + HandClock.now().minusSeconds(60) + "' where ended_at is null");
        assertThat(isIn(browser)).as("as if somebody had worked all day").isTrue();
        HandClock.goOn(Duration.ofMinutes(1));
        assertThat(isIn(browser)).isFalse();
        assertThat(column("select ended_by from sign_in_session")).contains("TOO_LONG");
    }

    @Test
    void signingOutEndsItAtTheServerAndAtTheProvider() throws SQLException {
        var browser = signedIn("certifier1");
        var number = browser.session();
        var byALink = browser.step(given(), "/sign-out");
        assertThat(byALink.statusCode()).as("another site's link").isEqualTo(405);
        assertThat(isIn(browser)).isTrue();
        var left = browser.send("/sign-out", Map.of());
        assertThat(left.header("Location"))
                .startsWith(MadeUpProvider.issuer() + "/leave")
                .contains("signed-out");
        assertThat(column("select by_name from access_log where route = 'sign-out' and outcome = 'ANSWERED'"))
                .contains("Alex Sampleone");
        browser.cookies.put(Browser.SESSION, number);
        assertThat(isIn(browser)).as("the cookie that somebody kept").isFalse();
        assertThat(column("select ended_by from sign_in_session")).contains("SIGNED_OUT");
        var page = given().header("Accept", "text/html").get("/signed-out");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("You are signed out");
    }

    @Test
    void whoeverIsClosedInAttestIsOutAtTheNextRequest() throws SQLException {
        var browser = signedIn("certifier4");
        run("update person set closed_on = '2001-01-01' where subject = 'certifier4'");
        try {
            var page = browser.open("/cases");
            assertThat(page.asString()).contains("You were not let in").contains("no open record of you");
            assertThat(column("select ended_by from sign_in_session")).contains("CLOSED");
        } finally {
            run("update person set closed_on = null where subject = 'certifier4'");
        }
    }

    @Test
    void whomAttestDoesNotKnowIsToldSoAndNothingElse() {
        MadeUpProvider.next = MadeUpProvider.Holder.of("somebody-else", HandClock.now());
        var browser = new Browser();
        var page = browser.open("/cases");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.asString()).contains("You were not let in").doesNotContain("somebody-else");
        assertThat(browser.session()).isNull();
    }

    @Test
    void whomTheProviderTurnsAwayIsToldThatItDidNotWork() {
        var browser = new Browser();
        var asked = browser.step(given(), "/").header("Location");
        var state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");
        var refused = browser.open("/signed-in?error=access_denied&error_description=certifier1&state=" + state);
        assertThat(refused.asString())
                .contains("You were not let in", "did not finish signing you in")
                .doesNotContain("certifier1");
        assertThat(browser.session()).isNull();
        asked = browser.step(given(), "/").header("Location");
        state = asked.replaceAll(".*[?&]state=([^&]+).*", "$1");
        assertThat(browser.open("/signed-in?code=made-up&state=" + state).asString())
                .as("a code that the provider does not know")
                .contains("did not finish signing you in");
        assertThat(browser.session()).isNull();
    }

    @Test
    void aSignInWithoutTheSecondStepIsRefused() {
        MadeUpProvider.next = new MadeUpProvider.Holder(
                "sub-of-certifier1", "certifier1", HandClock.now(), List.of("pwd"), null, "one");
        assertThat(new Browser().open("/").asString()).contains("without the second step");
        assertThat(me(MadeUpProvider.bearer(MadeUpProvider.next, Instant.now())).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aSignInThatIsTooOldOrDoesNotSayWhenIsRefusedAndNotAskedForAgainAndAgain() {
        for (var at : new Instant[] {HandClock.now().minus(Duration.ofHours(12)), null}) {
            MadeUpProvider.next =
                    new MadeUpProvider.Holder("sub-of-certifier1", "certifier1", at, List.of("otp"), null, "one");
            assertThat(new Browser().open("/").asString()).contains("did not say that you signed in lately");
        }
    }

    @Test
    void aUserNameThatIsGivenToSomebodyElseOpensNothing() {
        signedIn("intake");
        MadeUpProvider.next =
                new MadeUpProvider.Holder("another-holder", "intake", HandClock.now(), List.of("otp"), null, "another");
        assertThat(new Browser().open("/").asString()).contains("You were not let in");
        MadeUpProvider.next = new MadeUpProvider.Holder(
                "sub-of-intake", "a-new-user-name", HandClock.now(), List.of("otp"), null, "renamed");
        var browser = new Browser();
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        assertThat(isIn(browser)).as("the same holder under another user name").isTrue();
    }

    @Test
    void theProviderEndsTheSessionsOfAHolderByTheBackChannel() throws SQLException {
        var one = signedIn("liaison1");
        var other = signedIn("liaison1");
        var someoneElse = signedIn("certifier3");
        assertThat(backChannel(MadeUpProvider.logout("sub-of-liaison1", null, Map.of())))
                .isEqualTo(204);
        assertThat(isIn(one)).isFalse();
        assertThat(isIn(other)).isFalse();
        assertThat(isIn(someoneElse)).isTrue();
        assertThat(backChannel(MadeUpProvider.logout(null, "session-of-certifier3", Map.of())))
                .isEqualTo(204);
        assertThat(isIn(someoneElse)).isFalse();
        assertThat(column("select ended_by from sign_in_session")).contains("PROVIDER");
    }

    @Test
    void whatIsNoLogoutTokenOfTheProviderEndsNothing() {
        var browser = signedIn("certifier1");
        var holder = MadeUpProvider.next;
        assertThat(backChannel(MadeUpProvider.forgedLogout(holder.sub()))).isEqualTo(400);
        assertThat(backChannel(MadeUpProvider.logout(holder.sub(), null, Map.of("nonce", "n"))))
                .isEqualTo(400);
        assertThat(backChannel(MadeUpProvider.logout(holder.sub(), null, Map.of("events", Map.of()))))
                .isEqualTo(400);
        assertThat(backChannel(MadeUpProvider.logout(null, null, Map.of()))).isEqualTo(400);
        assertThat(backChannel(MadeUpProvider.bearer(holder, Instant.now()))).isEqualTo(400);
        assertThat(backChannel(MadeUpProvider.logout(
                        holder.sub(), null, Map.of("iat", Instant.now().getEpochSecond() - 600))))
                .as("one that somebody kept")
                .isEqualTo(400);
        assertThat(backChannel("nonsense")).isEqualTo(400);
        assertThat(given().contentType("application/x-www-form-urlencoded")
                        .post("/back-channel-logout")
                        .statusCode())
                .isEqualTo(400);
        assertThat(isIn(browser)).isTrue();
    }

    private static int backChannel(String token) {
        return given().formParam("logout_token", token)
                .post("/back-channel-logout")
                .statusCode();
    }

    @Test
    void aProgramComesWithATokenMeantForAttest() {
        var holder = MadeUpProvider.Holder.of("certifier1", HandClock.now());
        var answer = me(MadeUpProvider.bearer(holder, Instant.now()));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("roles", String.class)).contains("certifier");
        assertThat(me(MadeUpProvider.signed(holder, "another-program", null, Instant.now()))
                        .statusCode())
                .isEqualTo(401);
        assertThat(me(MadeUpProvider.bearer(holder, Instant.now().minusSeconds(3600)))
                        .statusCode())
                .as("run out")
                .isEqualTo(401);
        assertThat(me("nonsense").statusCode()).isEqualTo(401);
        var unknown = MadeUpProvider.Holder.of("somebody-else", HandClock.now());
        assertThat(me(MadeUpProvider.bearer(unknown, Instant.now())).statusCode())
                .isEqualTo(401);
    }

    private static Response me(String token) {
        return given().auth().oauth2(token).get("/api/v1/me");
    }

    @Test
    void aBrowsersSessionOpensNothingAtTheApiNorATokenAtThePages() {
        var browser = signedIn("certifier1");
        assertThat(given().cookies(browser.cookies).get("/api/v1/me").statusCode())
                .isEqualTo(401);
        var token = MadeUpProvider.bearer(MadeUpProvider.next, Instant.now());
        assertThat(given().redirects()
                        .follow(false)
                        .auth()
                        .oauth2(token)
                        .get("/cases")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void decidingAsksForAFreshSignInAndComesBackToItsPage() {
        var browser = signedIn("chief");
        var number = browser.session();
        HandClock.goOn(Duration.ofMinutes(10));
        var asked = browser.send("/cases/NPD-2026-0001/decision", Map.of("answer", "approve"));
        assertThat(asked.statusCode()).isEqualTo(303);
        assertThat(asked.header("Location")).endsWith("/sign-in-again?to=/cases/NPD-2026-0001/decision");
        MadeUpProvider.next = MadeUpProvider.Holder.of("chief", HandClock.now());
        var through = browser.step(given(), asked.header("Location"));
        assertThat(through.header("Location"))
                .startsWith(MadeUpProvider.issuer())
                .contains("prompt=login");
        var signedInAgain = browser.step(given(), through.header("Location"));
        var back = browser.step(given(), signedInAgain.header("Location"));
        var last = browser.step(given(), back.header("Location"));
        assertThat(last.statusCode()).isEqualTo(303);
        assertThat(last.header("Location")).endsWith("/cases/NPD-2026-0001/decision");
        assertThat(browser.session()).isNotEqualTo(number);
        var again = browser.send("/cases/NPD-2026-0001/decision", Map.of("answer", "approve"));
        assertThat(again.statusCode()).as("asked, and there is no such case").isEqualTo(404);
    }

    @Test
    void whoeverSignedInNotSurelyEnoughIsAskedOnceMoreAndOnlyOnce() {
        var plain = new MadeUpProvider.Holder(
                "sub-of-chief", "chief", HandClock.now(), List.of("otp"), "silver", "session-of-chief");
        MadeUpProvider.next = plain;
        var browser = new Browser();
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        var asked = browser.send("/cases/NPD-2026-0001/decision", Map.of("answer", "approve"));
        assertThat(browser.open(asked.header("Location")).asString())
                .as("the provider cannot do more")
                .contains("without the second step");
        assertThat(MadeUpProvider.asked).containsEntry("acr_values", "gold");
        MadeUpProvider.next = plain;
        browser.open("/");
        MadeUpProvider.next = MadeUpProvider.Holder.of("chief", HandClock.now());
        browser.open(asked.header("Location"));
        assertThat(browser.send("/cases/NPD-2026-0001/decision", Map.of("answer", "approve"))
                        .statusCode())
                .as("asked, and there is no such case")
                .isEqualTo(404);
    }

    @Test
    void aProgramThatDecidesIsToldWhatItsTokenMustSay() {
        var old = MadeUpProvider.Holder.of("chief", HandClock.now().minus(Duration.ofMinutes(10)));
        for (var path : List.of("decision", "revocation")) {
            var refused = decide(old, path);
            assertThat(refused.statusCode()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate"))
                    .contains("insufficient_user_authentication")
                    .contains("max_age=\"600\"", "acr_values=\"gold\"");
            assertThat(refused.contentType()).startsWith("application/problem+json");
            assertThat(decide(MadeUpProvider.Holder.of("chief", HandClock.now()), path)
                            .statusCode())
                    .isNotEqualTo(401);
        }
    }

    private static Response decide(MadeUpProvider.Holder holder, String path) {
        return given().auth()
                .oauth2(MadeUpProvider.bearer(holder, Instant.now()))
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body("{}")
                .post("/api/v1/cases/NPD-2026-0001/" + path);
    }

    @Test
    void theWayBackLeadsNowhereElse() {
        var browser = signedIn("chief");
        for (var to :
                List.of("//elsewhere.example", "https://elsewhere.example", "/%5Celsewhere.example", "javascript:x")) {
            assertThat(browser.step(given(), "/sign-in-again?to=" + to).header("Location"))
                    .as(to)
                    .matches("https?://localhost:\\d+/");
        }
    }

    @Test
    void aScriptIsToldThatTheSessionIsOverAndNotSentAway() {
        var answer = given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("Accept", "text/html")
                .get("/cases");
        assertThat(answer.statusCode()).isEqualTo(499);
    }

    @Test
    void comingInAndBeingTurnedAwayIsWrittenDown() throws SQLException {
        int before = column("select 1 from access_log where route = 'sign-in'").size();
        signedIn("certifier3");
        MadeUpProvider.next = new MadeUpProvider.Holder(
                "sub-of-certifier3", "certifier3", HandClock.now(), List.of("pwd"), null, "one");
        new Browser().open("/");
        assertThat(column("select outcome from access_log where route = 'sign-in' order by at")
                        .size())
                .isEqualTo(before + 2);
    }

    private static List<String> column(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "attest_owner", "owner");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private static void run(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url(), "attest_owner", "owner");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String url() {
        return ConfigProvider.getConfig().getValue("attest.db.url", String.class);
    }
}
