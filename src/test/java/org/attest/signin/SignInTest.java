package org.attest.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Signing in with an agency's own provider, as a browser and as a program do it; all time that counts is Attest's own. */
@QuarkusTest
@TestProfile(Visits.WithAProvider.class)
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpProvider.class)
class SignInTest extends Visits {
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
}
