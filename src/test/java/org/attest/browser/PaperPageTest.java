package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.press;
import static org.attest.browser.Screens.says;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.attest.api.Journeys.Until;
import org.attest.pages.UsDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The approved form goes to the printer, gets its ink, comes back as a scan, is handed over, and is found in the register. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class PaperPageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void aCertificationIsPrintedSignedScannedHandedOverAndLookedUp() {
        var kase = Journeys.until(Until.APPROVED);
        var other = Journeys.until(Until.APPROVED);
        var today = UsDate.write(Journeys.today());
        try (var certifier = Screens.desktop(base).signIn(kase.certifier());
                var auditor = Screens.desktop(base).signIn("auditor")) {
            var page = certifier.page();
            certifier.open("/cases/" + kase.number());
            page.click("text=Print it, have it signed, and keep the scan");
            says(page, "h1", "The paper");
            says(page, "#print-it", "left blank on purpose", "working copy");
            certifier.sound().picture("paper-to-sign");

            ink(certifier, "01/01/2020", Journeys.coverSheet(other.number()));
            says(page, "[data-summary]", "before the approval", "another certificate");
            assertThat(page.inputValue("#ink-inkOn")).isEqualTo("01/01/2020");
            certifier.sound().picture("paper-refused");
            ink(certifier, today, "<html></html>".getBytes());
            says(page, "[data-summary]", "Attach the scan");
            ink(certifier, today, Journeys.coverSheet(kase.number()));
            says(page, "#sign-it", "It carries the code of this certification");
            says(page, "#file-it", "Last safe day to file", "Six months after the date in ink");
            assertThat(page.isVisible("#hand-over-by-MAIL_TO_VICTIM"))
                    .as("no safe address is recorded")
                    .isFalse();
            press(page, "#hand-over-form button");
            says(page, "#hand-over-form [data-summary]", "Say how it was handed over");
            page.click("label[for='hand-over-by-TO_REPRESENTATIVE']");
            press(page, "#hand-over-form button");
            says(page, "#hand-over-it", "Hand the certification over", "done");
            certifier.sound().picture("paper-handed-over");

            press(page, "a:has-text('Certify again'), button:has-text('Certify again')");
            says(page, "main", "certification that was issued in case " + kase.number());
            certifier.sound().picture("certify-again");
            page.selectOption("#new-request\\.receivedBy", "EMAIL");
            page.click("label[for='new-priorReason-OLDER_THAN_SIX_MONTHS']");
            press(page, "button:has-text('Open the case')");
            says(page, "#victim", "Part 1: the victim");
            assertThat(page.inputValue("#victim-name\\.family")).isEqualTo("Testperson-Muñoz");

            auditor.open("/register?number=" + kase.number());
            says(auditor.page(), "#rows", kase.number());
            assertThat(auditor.page().textContent("main")).doesNotContain("Testperson");
            checked(auditor, Journeys.form(kase.number()));
            says(auditor.page(), "#check-it", "Ours: it is the very file", kase.number());
            checked(auditor, "An invented paper".getBytes());
            says(auditor.page(), "#check-it", "does not make it a forgery");
            auditor.picture("register");
        }
    }

    private static void ink(Screens screens, String day, byte[] scan) {
        screens.page().fill("#ink-inkOn", day);
        screens.page().setInputFiles("#ink-scan", new FilePayload("scan.pdf", "application/pdf", scan));
        press(screens.page(), "#ink-form button");
    }

    private static void checked(Screens screens, byte[] paper) {
        screens.page().setInputFiles("#check-file", new FilePayload("paper.pdf", "application/pdf", paper));
        press(screens.page(), "#check-form button");
    }
}
