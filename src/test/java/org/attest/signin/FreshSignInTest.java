package org.attest.signin;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.attest.RealDatabase;
import org.junit.jupiter.api.Test;

/** Deciding asks for a sign-in of just now, and leads back to where it was asked. */
@QuarkusTest
@TestProfile(Visits.WithAProvider.class)
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpProvider.class)
class FreshSignInTest extends Visits {
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
}
