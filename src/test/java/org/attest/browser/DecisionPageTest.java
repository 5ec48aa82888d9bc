package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.says;

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
            says(certifier.page(), "main", "You cannot decide this case");

            chief.open("/cases/" + kase.number() + "/decision");
            says(
                    chief.page(),
                    "main",
                    "Is this person a victim?",
                    "struck with a shovel",
                    "Gave a recorded statement",
                    "Report 26-104417, p. 3",
                    "No objection",
                    "An invented note",
                    "decided for the first time");
            chief.sound().picture("decision-phone");
            chief.page().click("text=Return to the certifier");
            says(chief.page(), "[data-summary]", "Give the reason");
            chief.sound();
            chief.page().fill("#back-reason", "An invented thing to mend.");
            chief.page().click("text=Return to the certifier");
            says(chief.page(), "main", "The case is with the certifier");

            recommend(certifier, kase.number());
            chief.open("/cases/" + kase.number() + "/decision");
            says(chief.page(), "main", "An invented thing to mend.");
            chief.page().click("text=Approve the certification");
            says(chief.page(), "main", "The certifier prints the form");
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
            says(certifier.page(), "[data-summary]", "lawful reasons", "policy");
            certifier.sound().picture("recommendation-refused-desktop");
            certifier.page().check("label[for='deny-grounds.reason-NOT_QUALIFYING']");
            certifier.page().fill("#deny-grounds\\.policySection", "Section 4, invented");
            certifier.page().fill("#deny-grounds\\.reportLine", "Line 12, invented");
            certifier.page().fill("#deny-grounds\\.plainReason", "Plain invented words.");
            certifier.page().click("text=Send to the head: deny");
            says(certifier.page(), "main", "recommends denial");
            certifier.sound();

            chief.open("/cases/" + kase.number() + "/decision");
            says(chief.page(), "#approve-form", "cannot be approved");
            chief.sound().picture("decision-denial-desktop");
            chief.page().click("text=Deny the request");
            says(chief.page(), "[data-summary]", "Give the reason");
            chief.page().fill("#deny-reason", "An invented reason.");
            chief.page().click("text=Deny the request");
            says(chief.page(), "main", "without prejudice");
            chief.sound();
            chief.page().click("main a[href$='/reconsideration']");
            chief.page().click("text=Look at it again");
            says(chief.page(), "[data-summary]", "Give the reason");
            chief.sound().picture("reconsideration-desktop");
            chief.page().fill("#reconsider-reason", "Invented new evidence.");
            chief.page().click("text=Look at it again");
            assertThat(chief.page().url()).endsWith("/cases/" + kase.number());
            says(chief.page(), "main", "In review");
        }
    }

    @Test
    void whatIsMissingIsListedAndNothingCanBeSent() {
        var kase = Journeys.until(Until.IN_REVIEW);
        try (var certifier = Screens.phone(base).signIn(kase.certifier())) {
            certifier.open("/cases/" + kase.number() + "/recommendation");
            says(certifier.page(), "main", "Still missing", "Part 4, item 1", "has not been heard");
            assertThat(certifier.page().isVisible("#certify-form")).isFalse();
            certifier.sound().picture("recommendation-missing-phone");
        }
    }

    private static void recommend(Screens certifier, String number) {
        certifier.open("/cases/" + number + "/recommendation");
        certifier.page().fill("#certify-note", "An invented note");
        certifier.sound().picture("recommendation-desktop");
        certifier.page().click("text=Send to the head: certify");
        says(certifier.page(), "main", "recommends certification");
    }
}
