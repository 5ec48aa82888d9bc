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

/** The certifier sees what leaves the agency before it leaves; the liaison reads that and nothing else, and answers. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class ConsultationPageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void whatTheCertifierWasShownIsWhatTheLiaisonReadsAndAnswers() {
        var kase = Journeys.until(Until.WORKED);
        try (var certifier = Screens.desktop(base).signIn(kase.certifier());
                var liaison = Screens.phone(base).signIn("liaison1")) {
            certifier.open("/cases/" + kase.number() + "/consultation");
            var shown = certifier.page().textContent(".attest-briefing");
            certifier.page().fill("#consult-question", "Is there an invented open case?");
            certifier.sound().picture("consult-desktop");
            certifier.page().click("text=Send to the office");
            says(certifier.page(), "main", "The office has been asked", "Good days to remind");
            certifier.sound().picture("consult-waiting-desktop");

            liaison.page().click("text=Questions to the office");
            liaison.sound().picture("inbox-phone");
            liaison.page().click("a:has-text('" + kase.number() + "')");
            assertThat(words(liaison.page().textContent(".attest-briefing")))
                    .as("the brief that was shown, and the question")
                    .startsWith(words(shown))
                    .contains("Is there an invented open case?");
            assertThat(liaison.page().content())
                    .as("nothing but the brief")
                    .doesNotContain("900000001")
                    .doesNotContain("900-000-001")
                    .doesNotContain("struck with a shovel")
                    .doesNotContain("A bruise")
                    .doesNotContain("Advocate")
                    .doesNotContain("Invented Legal Aid")
                    .doesNotContain("1990")
                    .doesNotContain("/cases/");
            liaison.page().check("label[for='answer-outcome-OBJECTION']");
            liaison.page().click("text=Send the answer");
            says(liaison.page(), "[data-summary]", "An objection needs its reason");
            liaison.sound().picture("answer-refused-phone");
            liaison.page().fill("#answer-reason", "An invented reason to object.");
            liaison.page().selectOption("#answer-prosecution", "PENDING");
            liaison.page().click("text=Send the answer");
            says(liaison.page(), "main", "Your answer is recorded");
            liaison.sound().picture("answered-phone");

            certifier.open("/cases/" + kase.number() + "/consultation");
            says(certifier.page(), "main", "An invented reason to object.");
            certifier.sound().picture("consult-answered-desktop");
            certifier.open("/cases/" + kase.number());
            says(certifier.page(), "#consultation", "Objection");
        }
    }

    @Test
    void anUnfinishedCaseIsNotSentAndThePageSaysWhatIsMissing() {
        var number = Journeys.inReview();
        try (var certifier = Screens.phone(base).signIn("certifier1")) {
            certifier.open("/cases/" + number + "/consultation");
            certifier.page().click("text=Send to the office");
            says(certifier.page(), "[data-summary]", "write why there is none");
            certifier.sound().picture("consult-refused-phone");
        }
    }

    @Test
    void aBriefOfAnotherOfficeDoesNotExist() {
        try (var liaison = Screens.desktop(base).signIn("liaison1")) {
            assertThat(liaison.open("/consultations/00000000-0000-7000-8000-000000000000"))
                    .isEqualTo(404);
            liaison.sound();
        }
    }

    private static String words(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
