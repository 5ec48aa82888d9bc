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

/** The certifier fills the parts of the form and the cooperation record from the page of the case alone. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class CasePartsPageTest {
    @TestHTTPResource("/")
    String base;

    private static void settled(Screens screens, String part, String status) {
        screens.page()
                .waitForCondition(() -> screens.page()
                        .textContent("#" + part + " [data-status]")
                        .contains(status));
    }

    @Test
    void theCertifierRecordsWhatHappenedAndAnswersPartFourByPointingAtIt() {
        var number = Journeys.inReview();
        try (var screens = Screens.desktop(base).signIn("certifier1")) {
            var page = screens.page();
            screens.open("/cases/" + number);
            page.click("#entry-save");
            says(page, "[data-summary]", "Say what happened");
            screens.sound().picture("entry-refused");
            page.fill("#entry-on", "06/01/2026");
            page.check("label[for=entry-kind-GAVE_STATEMENT]");
            page.selectOption("#entry-by", "VICTIM");
            page.fill("#entry-what", "Gave an invented statement at the desk.");
            page.click("#entry-save");
            says(page, "#cooperation", "Gave an invented statement at the desk.");

            page.check("#helpfulness label[for='helpfulness-helpful.yes-true']");
            settled(screens, "helpfulness", "Saved");
            page.click("#helpfulness fieldset[id='helpfulness-helpful.restsOn'] label >> nth=0");
            settled(screens, "helpfulness", "Saved");

            page.fill("#criminal-activity input[name='citations[]'] >> nth=1", "G.L. c. 265 s. 13A");
            page.press("#criminal-activity input[name='citations[]'] >> nth=1", "Tab");
            settled(screens, "criminal-activity", "Saved");
            page.check("#criminal-activity label[for='criminal-activity-crimes-STALKING']");
            settled(screens, "criminal-activity", "Saved");
            page.fill("#family-members-members-0\\.relationship", "Cousin");
            page.press("#family-members-members-0\\.relationship", "Tab");
            settled(screens, "family-members", "attention");
            screens.sound().picture("case-parts");

            screens.open("/cases/" + number);
            assertThat(page.isChecked("[id='criminal-activity-crimes-STALKING']"))
                    .isTrue();
            assertThat(page.inputValue("#criminal-activity input[name='citations[]'] >> nth=1"))
                    .isEqualTo("G.L. c. 265 s. 13A");
            assertThat(page.isChecked("[id='helpfulness-helpful.yes-true']")).isTrue();

            page.click("#cooperation a:has-text('Correct')");
            page.fill("#entry-what", "Gave an invented statement at home.");
            screens.sound().picture("entry-correction");
            page.click("#entry-save");
            assertThat(page.textContent("#cooperation .attest-superseded")).isNotBlank();
            says(page, "#cooperation", "at home", "corrected by a later entry");
        }
    }

    @Test
    void theRecordsDeskWritesTheRequestAndSeesNoOtherPart() {
        var number = Journeys.until(Until.OPENED).number();
        try (var screens = Screens.phone(base).signIn("intake")) {
            screens.open("/cases/" + number);
            screens.page().fill("#request-organization", "Invented Helpers");
            screens.page().press("#request-organization", "Tab");
            settled(screens, "request", "Saved");
            assertThat(screens.page().isVisible("#victim")).isFalse();
            assertThat(screens.page().isVisible("#cooperation")).isFalse();
            screens.sound().picture("request-phone");
        }
    }
}
