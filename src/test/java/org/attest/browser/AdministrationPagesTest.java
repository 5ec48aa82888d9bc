package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.says;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An administrator sets up agency and people from the screens alone; nonsense comes back at its field. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class AdministrationPagesTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void somebodyNewIsAddedChangedAndClosed() {
        try (var screens = Screens.desktop(base).signIn("admin")) {
            var page = screens.page();
            page.click("text=Administration");
            screens.sound().picture("administration");
            page.click("text=People and roles");
            page.click("text=Add a person");
            page.fill("#person-signInName", "chief");
            page.fill("#person-facts\\.name\\.family", "Pagewright");
            page.fill("#person-facts\\.name\\.given", "Pim");
            page.click("button:has-text('Save')");
            says(page, "[data-summary]", "Give the title");
            assertThat(page.inputValue("#person-facts\\.name\\.family")).isEqualTo("Pagewright");
            screens.sound().picture("person-refused");
            page.fill("#person-facts\\.title", "Records Clerk");
            page.check("label[for='person-facts.roles-intake']");
            page.click("button:has-text('Save')");
            says(page, "[data-summary]", "taken");
            page.fill("#person-signInName", "pim.pagewright");
            page.click("button:has-text('Save')");
            says(page, "main", "Saved", "pim.pagewright");
            screens.sound().picture("people");
            page.click("text=Pim Pagewright");
            page.fill("#person-facts\\.division", "Front Desk");
            page.click("button:has-text('Save')");
            page.click("text=Pim Pagewright");
            assertThat(page.inputValue("#person-facts\\.division")).isEqualTo("Front Desk");
            page.click("text=Yes, close the record");
            says(page, "main", "left on");
            page.click("text=Pim Pagewright");
            assertThat(page.isVisible("text=Yes, close the record")).isFalse();
            screens.sound();
        }
    }

    @Test
    void theAgencysSettingsAreKeptAndNonsenseIsNot() {
        try (var screens = Screens.desktop(base).signIn("admin")) {
            var page = screens.page();
            screens.open("/administration/agency");
            page.fill("#agency-settings\\.officeWaitDays", "99");
            page.fill("#agency-settings\\.address\\.zip", "123");
            page.click("button:has-text('Save')");
            says(page, "[data-summary]", "At most 60", "Five digits");
            screens.sound().picture("agency-refused");
            page.fill("#agency-settings\\.officeWaitDays", "14");
            page.fill("#agency-settings\\.address\\.zip", "01060");
            page.click("button:has-text('Save')");
            says(page, "main", "Saved");
            screens.sound().picture("agency");
        }
    }

    @Test
    void anOfficeThatCannotBeEnteredComesBackAsItWasTyped() {
        try (var screens = Screens.desktop(base).signIn("admin")) {
            var page = screens.page();
            screens.open("/administration");
            page.click("main a:has-text(\"Prosecutor's office\")");
            says(page, "main", "Your agency consults");
            page.fill("#office-code", "SPD");
            page.click("#enter-office button");
            says(
                    page,
                    "[data-summary]",
                    "Give the office's name",
                    "Say whether your agency consults",
                    "Give the family name");
            assertThat(page.inputValue("#office-code")).isEqualTo("SPD");
            screens.sound().picture("office-refused");
            page.fill("#office-name", "Invented Office");
            page.click("label[for='office-consulted-false']");
            page.fill("#office-signInName", "zx-liaison");
            page.fill("#office-person\\.family", "Newliaison");
            page.fill("#office-title", "Assistant");
            page.click("#enter-office button");
            says(page, "[data-summary]", "This code is taken");
            screens.sound();
        }
    }

    @Test
    void anOwnTimeIsRecordedAndWithdrawnAndAReasonIsSet() {
        try (var screens = Screens.desktop(base).signIn("admin")) {
            var page = screens.page();
            screens.open("/administration/laws");
            page.fill("#time-days", "400");
            page.click("#record-time button");
            says(page, "[data-summary]", "At most 366 days", "Name the ordinance");
            assertThat(page.inputValue("#time-days")).isEqualTo("400");
            screens.sound().picture("own-time-refused");
            page.fill("#time-days", "60");
            page.selectOption("#time-form", "I_914B");
            page.selectOption("#time-dayKind", "CALENDAR");
            page.selectOption("#time-dayOne", "DAY_AFTER_RECEIPT");
            page.fill(
                    "#time-from", "%1$tm/%1$td/%1$tY".formatted(Journeys.today().plusDays(100)));
            page.fill("#time-citation", "Invented General Order 9");
            page.fill("#time-confirmedBy", "Invented Counsel");
            page.fill("#time-confirmedOn", "01/05/2026");
            page.click("#record-time button");
            says(page, "#own", "Invented General Order 9", "60 calendar days", "Recorded by");
            screens.sound().picture("own-time");
            page.click("#own button:has-text('Withdraw')");
            says(page, "#own", "Withdrawn by");
            screens.open("/administration/reasons");
            page.fill("#CULPABLE-english", "Ask the lieutenant first.");
            page.click("#CULPABLE-form button");
            says(page, "#CULPABLE [data-summary]", "in English and in Spanish");
            screens.sound().picture("reason-refused");
            page.fill("#CULPABLE-spanish", "Pregunte primero al teniente.");
            page.click("#CULPABLE-form button");
            says(page, "main", "Saved.");
            assertThat(page.inputValue("#CULPABLE-spanish")).isEqualTo("Pregunte primero al teniente.");
            screens.sound().picture("reasons");
        }
    }

    @Test
    void theHeadDesignatesAndTheActingHeadIsToldWhoDoes() {
        try (var head = Screens.desktop(base).signIn("sampleton-chief");
                var acting = Screens.desktop(base).signIn("acting")) {
            head.open("/designations");
            head.page().click("button:has-text('Designate somebody')");
            says(head.page(), "[data-summary]", "Name the person");
            head.page().selectOption("#designation-person", "sampleton-certifier");
            head.page().check("label[for='designation-kind-CERTIFIER']");
            head.page().fill("#designation-from", "1/1/2031");
            head.page().fill("#designation-letter", "Letter 7, invented");
            head.page().click("button:has-text('Designate somebody')");
            says(head.page(), "main", "Letter 7, invented", "not in force");
            assertThat(head.page().inputValue("#designation-letter"))
                    .as("what was taken is no draft any more")
                    .isEmpty();
            head.sound().picture("designations");
            head.page().evaluate("""
                    () => [13, 1].forEach(hours => sessionStorage.setItem(
                        `attest-draft|${document.body.dataset.person}|/elsewhere${hours}|form`,
                        JSON.stringify({ at: Date.now() - hours * 3600000, typed: { words: 'left behind' } })))""");
            head.open("/designations");
            assertThat(head.page().evaluate("() => Object.keys(sessionStorage).join()"))
                    .as("what was left behind long ago is gone, a draft of today is not")
                    .asString()
                    .contains("/elsewhere1|")
                    .doesNotContain("/elsewhere13|");
            acting.open("/designations");
            says(acting.page(), "main", "Only the head of the agency designates");
            acting.sound();
        }
    }
}
