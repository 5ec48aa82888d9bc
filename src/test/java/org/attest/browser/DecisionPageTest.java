package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.attest.api.Journeys.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The certifier recommends, the head decides on one screen, and each is told why where he or she may not. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class DecisionPageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void aCaseGoesFromTheRecommendationOverAReturnToTheApproval() {
        var kase = Journeys.until(Until.ANSWERED);
        try (var certifier = Screens.desktop(base).signIn(kase.certifier());
                var chief = Screens.phone(base).signIn("chief")) {
            recommend(certifier, kase.number());
            certifier.open("/cases/" + kase.number() + "/decision");
            assertThat(certifier.page().textContent("main")).contains("You cannot decide this case");

            chief.open("/cases/" + kase.number() + "/decision");
            assertThat(chief.page().textContent("main"))
                    .contains("Is this person a victim?")
                    .contains("struck with a shovel")
                    .contains("Gave a recorded statement")
                    .contains("Report 26-104417, p. 3")
                    .contains("No objection")
                    .contains("An invented note")
                    .contains("decided for the first time");
            chief.sound().picture("decision-phone");
            chief.page().click("text=Return to the certifier");
            assertThat(chief.page().textContent("[data-summary]")).contains("Give the reason");
            chief.sound();
            chief.page().fill("#back-reason", "An invented thing to mend.");
            chief.page().click("text=Return to the certifier");
            assertThat(chief.page().textContent("main")).contains("The case is with the certifier");

            recommend(certifier, kase.number());
            chief.open("/cases/" + kase.number() + "/decision");
            assertThat(chief.page().textContent("main")).contains("An invented thing to mend.");
            chief.page().click("text=Approve the certification");
            assertThat(chief.page().textContent("main")).contains("The certifier prints the form");
            chief.sound().picture("approved-phone");
        }
    }

    @Test
    void aDenialNeedsItsLawfulReasonAndCanBeLookedAtAgain() {
        var kase = Journeys.until(Until.ANSWERED);
        try (var certifier = Screens.desktop(base).signIn(kase.certifier());
                var chief = Screens.desktop(base).signIn("chief")) {
            var address = "/cases/" + kase.number() + "/recommendation";
            certifier.open(address);
            assertThat(certifier.page().textContent("#deny-form"))
                    .contains("nobody was arrested, charged or convicted")
                    .doesNotContain("U-8");
            certifier.page().click("text=Send to the head: deny");
            assertThat(certifier.page().textContent("[data-summary]"))
                    .contains("lawful reasons")
                    .contains("policy");
            certifier.sound().picture("recommendation-refused-desktop");
            certifier.page().check("label[for='deny-grounds.reason-NOT_QUALIFYING']");
            certifier.page().fill("#deny-grounds\\.policySection", "Section 4, invented");
            certifier.page().fill("#deny-grounds\\.reportLine", "Line 12, invented");
            certifier.page().fill("#deny-grounds\\.plainReason", "Plain invented words.");
            certifier.page().click("text=Send to the head: deny");
            assertThat(certifier.page().textContent("main")).contains("recommends denial");
            certifier.sound();

            chief.open("/cases/" + kase.number() + "/decision");
            assertThat(chief.page().textContent("#approve-form")).contains("cannot be approved");
            chief.sound().picture("decision-denial-desktop");
            chief.page().click("text=Deny the request");
            assertThat(chief.page().textContent("[data-summary]")).contains("Give the reason");
            chief.page().fill("#deny-reason", "An invented reason.");
            chief.page().click("text=Deny the request");
            assertThat(chief.page().textContent("main")).contains("without prejudice");
            chief.sound();
            chief.page().click("main a[href$='/reconsideration']");
            chief.page().click("text=Look at it again");
            assertThat(chief.page().textContent("[data-summary]")).contains("Give the reason");
            chief.sound().picture("reconsideration-desktop");
            chief.page().fill("#reconsider-reason", "Invented new evidence.");
            chief.page().click("text=Look at it again");
            assertThat(chief.page().url()).endsWith("/cases/" + kase.number());
            assertThat(chief.page().textContent("main")).contains("In review");
        }
    }

    @Test
    void whatIsMissingIsListedAndNothingCanBeSent() {
        var kase = Journeys.until(Until.IN_REVIEW);
        try (var certifier = Screens.phone(base).signIn(kase.certifier())) {
            certifier.open("/cases/" + kase.number() + "/recommendation");
            assertThat(certifier.page().textContent("main"))
                    .contains("Still missing")
                    .contains("Part 4, item 1")
                    .contains("has not been heard");
            assertThat(certifier.page().isVisible("#certify-form")).isFalse();
            certifier.sound().picture("recommendation-missing-phone");
        }
    }

    private static void recommend(Screens certifier, String number) {
        certifier.open("/cases/" + number + "/recommendation");
        certifier.page().fill("#certify-note", "An invented note");
        certifier.sound().picture("recommendation-desktop");
        certifier.page().click("text=Send to the head: certify");
        assertThat(certifier.page().textContent("main")).contains("recommends certification");
    }
}
