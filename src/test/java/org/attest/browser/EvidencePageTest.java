package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.says;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A report is filed, entries of the cooperation record are typed one after another, and each points to it. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class EvidencePageTest {
    @TestHTTPResource("/")
    String base;

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aReportIsFiledAndEntriesInARowPointToIt() {
        var number = Journeys.inReview();
        try (var screens = Screens.desktop(base).signIn("certifier1")) {
            var page = screens.page();
            screens.open("/cases/" + number + "/documents");
            screens.sound();
            page.check("label[for=paper-kind-POLICE_REPORT]");
            page.fill("#paper-title", "Log of the dispatcher");
            page.setInputFiles("#paper-file", file("someone.pdf", "<html>no paper</html>"));
            page.click("#paper-form button");
            says(page, "[data-summary]", "This is not a PDF, PNG, JPEG or TIFF");
            screens.picture("documents-refused");
            page.setInputFiles("#paper-file", file("someone.pdf", "%PDF-1.4\n%%EOF"));
            page.click("#paper-form button");
            says(page, "#side-AGENCY", number + "-report-1.pdf", "Log of the dispatcher", "Not scanned");
            screens.sound().picture("documents");

            screens.open("/cases/" + number);
            says(page, "#documents", "1 on file");
            page.evaluate("document.body.dataset.stays = 'yes'");
            page.click("[data-into=entry-on]");
            assertThat(page.inputValue("#entry-on")).matches("\\d\\d/\\d\\d/\\d{4}");
            page.check("label[for=entry-kind-REPORTED_CRIME]");
            page.selectOption("#entry-by", "VICTIM");
            page.selectOption("#entry-document", new com.microsoft.playwright.options.SelectOption().setIndex(1));
            page.click("#entry-save");
            says(page, "#cooperation [role=status]", "Saved");
            says(page, "#cooperation .attest-happenings", "Reported it", "Log of the dispatcher");
            PlaywrightAssertions.assertThat(page.locator("#helpfulness-rests-1 label"))
                    .hasCount(1);
            page.fill("#entry-on", "06/02/2026");
            page.check("label[for=entry-kind-OTHER]");
            page.click("#entry-save");
            says(page, "#cooperation [data-summary]", "Say what happened");
            page.fill("#entry-what", "Drew an invented map for the officers.");
            page.click("#entry-save");
            says(page, "#cooperation .attest-happenings", "Drew an invented map");
            assertThat(page.locator("#cooperation .attest-happenings a:has-text('report-1.pdf')")
                            .count())
                    .isEqualTo(2);
            assertThat(page.evaluate("document.body.dataset.stays"))
                    .as("the page was never left")
                    .isEqualTo("yes");
            screens.sound().picture("cooperation-entries");
        }
        try (var phone = Screens.phone(base).signIn("chief")) {
            phone.page().click("button[value=es]");
            phone.open("/cases/" + number + "/decision");
            says(phone.page(), "main", number + "-report-1.pdf");
            phone.sound().picture("evidence-chief-phone");
            phone.open("/cases/" + number + "/documents");
            assertThat(phone.page().isVisible("#paper-form")).isFalse();
            phone.sound().picture("documents-chief-phone");
        }
    }
}
