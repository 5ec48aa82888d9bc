package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.press;
import static org.attest.browser.Screens.says;

import com.microsoft.playwright.options.FilePayload;
import org.attest.PackagedAttest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/**
 * What each role meets in the packaged application beside the way of a case that {@link PrintedFormIT} goes: the records
 * desk, the auditor and the administrator at their own work, and a refusal for everybody. Every state is sound.
 */
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class RolesIT {
    private static String base;

    @BeforeAll
    static void start() throws Exception {
        base = PackagedAttest.shared();
    }

    @Test
    void theRecordsDeskOpensACaseAndSeesNoMoreThanTheRequest() {
        try (var desk = Screens.desktop(base).signIn("intake")) {
            var page = desk.page();
            desk.sound().picture("role-intake-start");
            press(page, ".attest-nav a[href='/cases/new']");
            press(page, "#new-sheet button.usa-button");
            says(page, "[data-summary]", "how the request came in", "who asks");
            desk.sound().picture("role-intake-refused");
            page.selectOption("[id='new-request.receivedBy']", "MAIL");
            page.selectOption("[id='new-request.requester']", "ADVOCATE");
            page.fill("[id='new-request.organization']", "Invented Helpers");
            press(page, "#new-sheet button.usa-button");
            says(page, "h1", "NPD-");
            press(page, "#next a[href$='/assignment']");
            desk.sound().picture("role-intake-assignment");
            press(page, "#assignment-form button.usa-button");
            says(page, "main", "In review", "The certifier works it");
            assertThat(page.isVisible("#victim")).isFalse();
            desk.picture("role-intake-case");
            assertThat(desk.open("/register")).isEqualTo(403);
            desk.sound().picture("role-intake-forbidden");
        }
    }

    @Test
    void theAuditorReadsRegisterReportsAndAccessAndNoCase() {
        try (var auditor = Screens.desktop(base).signIn("auditor")) {
            var page = auditor.page();
            auditor.sound().picture("role-auditor-start");
            press(page, ".attest-nav a[href='/register']");
            page.setInputFiles(
                    "#check-file", new FilePayload("paper.pdf", "application/pdf", "An invented paper".getBytes()));
            press(page, "#check-form button");
            says(page, "#check-it", "does not make it a forgery");
            auditor.sound().picture("role-auditor-register");
            press(page, ".attest-nav a[href='/access-log']");
            page.fill("#a-from", "13/45/2026");
            press(page, ".attest-filter button");
            says(page, "main", "month/day/year");
            auditor.sound().picture("role-auditor-refused");
            press(page, ".attest-nav a[href='/reports']");
            auditor.sound().picture("role-auditor-reports");
            assertThat(auditor.open("/cases/NPD-2026-0001")).isEqualTo(403);
            says(page, "main", "not");
            auditor.sound();
        }
    }

    @Test
    void theAdministratorAddsAPersonAndSeesNoCase() {
        try (var admin = Screens.desktop(base).signIn("admin")) {
            var page = admin.page();
            press(page, ".attest-nav a[href='/administration']");
            admin.sound().picture("role-admin-start");
            press(page, "main a:has-text('People and roles')");
            press(page, "main a:has-text('Add a person')");
            page.fill("#person-signInName", "pat.journey" + System.nanoTime() % 100_000);
            page.fill("[id='person-facts.name.family']", "Journeyworth");
            page.fill("[id='person-facts.name.given']", "Pat");
            press(page, "main button:has-text('Save')");
            says(page, "[data-summary]", "Give the title");
            admin.sound().picture("role-admin-refused");
            page.fill("[id='person-facts.title']", "Records Clerk");
            page.check("label[for='person-facts.roles-intake']");
            press(page, "main button:has-text('Save')");
            says(page, "main", "Saved", "Journeyworth");
            admin.sound().picture("role-admin-people");
            assertThat(admin.open("/cases")).isEqualTo(403);
        }
    }

    @Test
    void theLiaisonAndTheChiefAreToldWhatIsMissing() {
        try (var liaison = Screens.desktop(base).signIn("liaison1");
                var chief = Screens.phone(base).signIn("chief")) {
            says(liaison.page(), "h1", "Questions");
            liaison.sound().picture("role-liaison-inbox");
            press(liaison.page(), "main a[href^='/consultations/'] >> nth=0");
            liaison.page().click("label[for='answer-outcome-OBJECTION']");
            press(liaison.page(), "#answer-form button");
            says(liaison.page(), "[data-summary]", "An objection needs its reason");
            liaison.sound().picture("role-liaison-refused");
            assertThat(liaison.open("/cases/NPD-2026-0001")).isEqualTo(403);

            chief.picture("role-chief-start");
            press(chief.page(), "main a[href$='/decision'] >> nth=0");
            press(chief.page(), "button:has-text('Return to the certifier')");
            says(chief.page(), "[data-summary]", "Give the reason");
            chief.sound().picture("role-chief-refused");
        }
    }
}
