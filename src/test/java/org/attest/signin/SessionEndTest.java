package org.attest.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** How a session ends: by time, by the person, by an administrator, by the provider; and that an ended one opens nothing. */
@QuarkusTest
@TestProfile(Visits.WithAProvider.class)
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpProvider.class)
class SessionEndTest extends Visits {
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
    void aScriptIsToldThatTheSessionIsOverAndNotSentAway() {
        var answer = given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .header("Accept", "text/html")
                .get("/cases");
        assertThat(answer.statusCode()).isEqualTo(499);
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
    void onesOwnSessionsAreListedAndEndedFromAnother() throws SQLException {
        var here = signedIn("certifier2");
        var library = signedIn("certifier2");
        var phone = signedIn("certifier2");
        var someoneElse = signedIn("certifier3");
        var page = here.open("/sessions").asString();
        assertThat(page).contains("This one: sign out above", "End all the others");
        var handles = java.util.regex.Pattern.compile("/sessions/([0-9a-f]{24})/ending")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(handles).hasSizeGreaterThanOrEqualTo(2).doesNotHaveDuplicates();
        assertThat(someoneElse.open("/sessions").asString()).doesNotContain(handles);
        someoneElse.send("/sessions/" + handles.get(0) + "/ending", Map.of());
        assertThat(isIn(library) && isIn(phone))
                .as("another's are not to be ended")
                .isTrue();
        here.send("/sessions/" + handles.get(0) + "/ending", Map.of());
        assertThat(List.of(isIn(library), isIn(phone))).containsExactlyInAnyOrder(true, false);
        here.send("/sessions/others/ending", Map.of());
        assertThat(isIn(library) || isIn(phone)).isFalse();
        assertThat(isIn(here)).isTrue();
        assertThat(isIn(someoneElse)).isTrue();
        assertThat(column("select ended_by from sign_in_session")).contains("BY_HAND");
    }

    @Test
    void aRecordWhoseAccountIsTakenIsFreeForTheNextAndItsSessionsAreOver() throws SQLException {
        var before = signedIn("certifier4");
        var old = MadeUpProvider.next;
        var admin = signedIn("admin");
        var id = column("select person_id from person where subject = 'certifier4'")
                .get(0);
        var me = column("select person_id from person where subject = 'admin'").get(0);
        var unbinding = "/administration/people/%s/unbinding";
        assertThat(admin.send(unbinding.formatted(id), Map.of()).asString()).contains("Say why, in a few words");
        assertThat(admin.send(unbinding.formatted(me), Map.of("reason", "A new account"))
                        .asString())
                .contains("ask another administrator");
        assertThat(isIn(before)).isTrue();
        assertThat(admin.send(unbinding.formatted(id), Map.of("reason", "A new account"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(isIn(before)).isFalse();
        assertThat(column("select ended_by from sign_in_session")).contains("UNBOUND");
        assertThat(admin.send(unbinding.formatted(id), Map.of("reason", "Again"))
                        .asString())
                .contains("Nobody of the provider is bound");
        // what the old account signed in before opens nothing and takes nothing back
        assertThat(given().auth()
                        .oauth2(MadeUpProvider.bearer(old, Instant.now()))
                        .get("/api/v1/me")
                        .statusCode())
                .isEqualTo(401);
        assertThat(column("select provider_subject from person where subject = 'certifier4'"))
                .containsExactly((String) null);
        HandClock.goOn(Duration.ofMinutes(1));
        MadeUpProvider.next = new MadeUpProvider.Holder(
                "a-new-account", "certifier4", HandClock.now(), List.of("otp"), null, "of a new account");
        var browser = new Browser();
        assertThat(browser.open("/").statusCode()).isEqualTo(200);
        assertThat(isIn(browser)).isTrue();
        assertThat(column("select provider_subject from person where subject = 'certifier4'"))
                .containsExactly("a-new-account");
        assertThat(column("select type from agency_event where type = 'HolderUnbound'"))
                .hasSize(1);
        run(
                "update person set provider = null, provider_subject = null, unbound_at = null where subject = 'certifier4'");
    }
}
