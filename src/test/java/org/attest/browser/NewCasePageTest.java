package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.says;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.attest.RealDatabase;
import org.attest.forms.SyntheticSupplementB;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A request becomes a case from the screen: by hand, and from the requester's own PDF. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class NewCasePageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void aBareEmailBecomesACaseAndWhatLacksIsSaidAtItsField() {
        try (var screens = Screens.desktop(base).signIn("intake")) {
            var page = screens.page();
            screens.open("/cases/new");
            screens.sound().picture("new-case");
            page.click("#new-sheet button.usa-button");
            says(page, "[data-summary]", "how the request came in", "who asks");
            screens.sound();
            page.selectOption("[id='new-request.receivedBy']", "EMAIL");
            page.selectOption("[id='new-request.requester']", "ADVOCATE");
            page.fill("[id='new-request.organization']", "Invented Helpers");
            page.click("#new-sheet button.usa-button");
            assertThat(page.url()).matches(".*/cases/NPD-\\d{4}-\\d+");
            screens.sound();
        }
    }

    @Test
    void aPrefilledFormBecomesACaseWhosePartOneIsConfirmedByOneClick() {
        var form = SyntheticSupplementB.lot(3);
        var paper = form.filled(Map.of(
                        form.field("Part 1", "2.a", null), "Papertest",
                        form.field("Part 1", "2.b", null), "Pia"))
                .bytes();
        try (var screens = Screens.desktop(base).signIn("certifier1")) {
            var page = screens.page();
            screens.open("/cases/import");
            page.click("#import-sheet button.usa-button");
            says(page, "[data-summary]", "how the request came in");
            screens.sound().picture("import");
            page.selectOption("[id='import-request.receivedBy']", "EMAIL");
            page.selectOption("[id='import-request.requester']", "ATTORNEY");
            page.fill("[id='import-request.name.family']", "Advocate");
            page.setInputFiles("#import-file", new FilePayload("a.pdf", "application/pdf", paper));
            page.click("#import-sheet button.usa-button");
            page.waitForURL("**/cases/NPD-*");
            assertThat(page.inputValue("[id='victim-name.family']")).isEqualTo("Papertest");
            says(page, "#victim", "Compare it with the paper");
            says(page, "#claims", "not the agency's answers");
            screens.sound().picture("imported-case");
            page.click("#victim .attest-save");
            page.waitForCondition(
                    () -> page.textContent("#victim [data-status]").contains("Saved"));
            page.reload();
            assertThat(page.textContent("#victim")).doesNotContain("Compare it with the paper");
        }
    }
}
