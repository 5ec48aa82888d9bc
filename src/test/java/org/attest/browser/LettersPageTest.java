package org.attest.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.attest.api.Journeys.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The letters of a case, the reminder to a silent office, and the year in numbers. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class LettersPageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void aLetterIsReadBeforeItIsWrittenAndTheOfficeIsReminded() {
        var kase = Journeys.until(Until.CONSULTED);
        try (var certifier = Screens.desktop(base).signIn(kase.certifier())) {
            certifier.open("/cases/" + kase.number());
            certifier.page().click("#letters a");
            var main = main(certifier);
            assertThat(main).containsText("Due now: it tells the requester");
            assertThat(main).containsText("No safe contact is recorded for this channel today");
            certifier.page().click("summary:has-text('Read it before it is written')");
            assertThat(main).containsText("We received the request on");
            certifier.sound().picture("letters-desktop");
            certifier.page().click("button:has-text('Write the letter')");
            assertThat(main).containsText("Written on");
            certifier.sound().picture("letters-written-desktop");
            var again = certifier.page().locator("#ACKNOWLEDGEMENT a:has-text('Download')");
            var file = certifier.page().waitForDownload(again::click);
            assertThat(file.suggestedFilename()).isEqualTo(kase.number() + "-acknowledgement-letter.pdf");

            certifier.open("/cases/" + kase.number() + "/consultation");
            certifier.page().click("summary:has-text('Record that you reminded')");
            certifier.page().fill("#reminder-note", "An invented note.");
            certifier.page().click("text=Record the reminder");
            assertThat(certifier.page().locator("[data-summary]")).containsText("Say how the office was reminded");
            assertThat(certifier.page().locator("#reminder-note")).hasValue("An invented note.");
            certifier.sound().picture("reminder-refused-desktop");
            certifier.page().click("label[for='reminder-how-PHONE']");
            certifier.page().click("text=Record the reminder");
            assertThat(main).containsText("Reminded so far");
            certifier.sound().picture("reminded-desktop");
        }
    }

    @Test
    void onAPhoneTheLettersAndTheYearFitTheWindow() {
        var kase = Journeys.until(Until.ISSUED);
        try (var chief = Screens.phone(base).signIn("chief")) {
            chief.open("/cases/" + kase.number() + "/letters");
            assertThat(main(chief)).containsText("which USCIS must have by");
            chief.sound().picture("letters-phone");
            chief.page().click("text=Reports");
            assertThat(main(chief)).containsText("Executive Office of Public Safety and Security");
            chief.sound().picture("report-phone");
        }
        try (var auditor = Screens.desktop(base).signIn("auditor")) {
            auditor.open("/reports");
            assertThat(main(auditor)).containsText("Forms completed and signed");
            auditor.sound().picture("report-desktop");
        }
    }

    private static Locator main(Screens screens) {
        return screens.page().locator("main");
    }
}
