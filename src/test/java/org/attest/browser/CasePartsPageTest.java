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
    void whatTheRequesterStatesIsTakenOverWithOneClickAndCrimesAreFoundInTheTable() {
        var number = Journeys.imported().number();
        try (var screens = Screens.desktop(base).signIn("certifier1")) {
            var page = screens.page();
            screens.open("/cases/" + number);
            says(page, "#criminal-activity", "The requester states", "An invented tale of a shovel.");
            says(page, "#victim", "The requester states the same.");
            says(page, "#helpfulness", "Answer from the agency's own records.");
            assertThat(page.locator("#helpfulness button[name=take]").count()).isZero();
            everyLinkOfCompletenessLeadsToItsField(page);
            says(page, "#agency", "Northampton", "To be changed in the agency's settings by");
            says(page, "#additional-information", "Everything fits its box so far.");
            screens.sound().picture("claims");

            Screens.press(page, "#criminal-activity [data-says=narrative] button");
            says(page, "#criminal-activity [data-says=narrative]", "The requester states the same.");
            assertThat(page.inputValue("#criminal-activity-narrative")).isEqualTo("An invented tale of a shovel.");
            assertThat(page.url()).endsWith("#criminal-activity-narrative");

            try (var other = Screens.desktop(base).signIn("chief")) {
                other.open("/cases/" + number);
                says(other.page(), "#criminal-activity", "The requester states");
                assertThat(other.page().locator("button[name=take]").count())
                        .as("nobody but a certifier takes over")
                        .isZero();
            }
            var stale = page.getAttribute("#criminal-activity [data-says='citations[]'] button", "value");
            page.fill("#criminal-activity input[name='citations[]'] >> nth=0", "G.L. c. 265 s. 13A");
            page.press("#criminal-activity input[name='citations[]'] >> nth=0", "Tab");
            settled(screens, "criminal-activity", "Saved");
            says(page, "#criminal-activity [data-says='citations[]']", "Differs from the agency's answer.");
            says(page, "#crime-suggestions", "assault; assault and battery", "Add Felonious Assault");
            page.evalOnSelector(
                    "#criminal-activity [data-says='citations[]'] button",
                    "(button, value) => button.value = value",
                    stale);
            Screens.press(page, "#criminal-activity [data-says='citations[]'] button");
            says(page, "main", "Nothing was taken over", "G.L. c. 265 s. 13A", "G.L. c. 265 s. 15A");
            screens.picture("claim-contested");
            Screens.press(page, "main button[name=take]");
            assertThat(page.inputValue("#criminal-activity input[name='citations[]'] >> nth=1"))
                    .isEqualTo("G.L. c. 265 s. 15A");

            page.fill("#crime-q", "strangulation");
            Screens.press(page, ".attest-crimefinder button");
            says(page, "main", "G.L. c. 265 s. 15D", "The table counts it as a strong match.", "Compared with the law");
            assertThat(page.locator("#criminal-activity-crimes input:checked").count())
                    .isZero();
            screens.sound().picture("crimes");
            Screens.press(page, "button:has-text('Add Felonious Assault') >> nth=0");
            says(page, "main", "Felonious Assault is ticked");
            screens.open("/cases/" + number);
            assertThat(page.isChecked("[id='criminal-activity-crimes-FELONIOUS_ASSAULT']"))
                    .isTrue();
            says(page, "#timeline", "Taken over from the requester's paper");

            says(page, "#safe-contact", "No way to the victim counts as safe today.");
            page.selectOption("#safe-contact-channels-0\\.kind", "PHONE");
            settled(screens, "safe-contact", "Saved");
            page.check("#safe-contact label[for='safe-contact-channels-0.safe-true']");
            settled(screens, "safe-contact", "attention");
            says(page, "#safe-contact", "Say until when the channel counts as safe");
            page.fill("#safe-contact-channels-0\\.until", "12/31/2099");
            page.press("#safe-contact-channels-0\\.until", "Tab");
            settled(screens, "safe-contact", "Saved");
            screens.open("/cases/" + number);
            says(page, "#safe-contact", "By telephone (until 12/31/2099)");
            screens.sound().picture("safe-contact");
            try (var phone = Screens.phone(base).signIn("certifier1")) {
                phone.open("/cases/" + number);
                phone.sound().picture("claims-phone");
                phone.open("/cases/" + number + "/crimes?q=265");
                phone.sound().picture("crimes-phone");
            }
            aStalePageSaysWhatHappenedMeanwhileAndKeepsWhatWasTyped(screens, number);
            screens.open("/cases/" + number);
            page.goBack();
            assertThat(page.url()).as("the way back past a refusal").endsWith("/cases/" + number + "/withdrawal");
            assertThat(page.locator("h1").count()).isEqualTo(1);
            whatTheRequesterOfADeclarationStatesIsTakenOverAlike(screens);
        }
    }

    private static void whatTheRequesterOfADeclarationStatesIsTakenOverAlike(Screens screens) {
        var number = Journeys.importedDeclaration().number();
        var page = screens.page();
        screens.open("/cases/" + number);
        says(page, "#victim-cooperation", "Answer from the agency's own records.");
        says(page, "#trafficking [data-says=victimization]", "The requester states", "locked kitchen");
        screens.sound().picture("claims-declaration");
        Screens.press(page, "#trafficking [data-says=victimization] button");
        says(page, "#trafficking [data-says=victimization]", "The requester states the same.");
        assertThat(page.url()).endsWith("#trafficking-victimization");
        Screens.press(page, "#trafficking [data-says='forms[]'] button");
        assertThat(page.isChecked("[id='trafficking-forms-SEX_UNDER_18']")).isTrue();
        Screens.press(page, "#family-members [data-says='members[0].name.family'] button");
        assertThat(page.inputValue("[name='members[0].name.given']")).isEqualTo("Uncle");
    }

    private static void aStalePageSaysWhatHappenedMeanwhileAndKeepsWhatWasTyped(Screens screens, String number) {
        var page = screens.page();
        screens.open("/cases/" + number + "/withdrawal");
        page.fill("#withdrawal-reason", "The invented requester changed her mind.");
        Journeys.refer(number);
        Screens.press(page, "form#withdrawal-form button");
        says(
                page,
                ".attest-meanwhile",
                "The case was changed while you had it open",
                "Referred to another agency",
                "The invented requester changed her mind.");
        assertThat(page.locator(".attest-meanwhile li").count()).isEqualTo(1);
        screens.picture("stale");
    }

    private static void everyLinkOfCompletenessLeadsToItsField(com.microsoft.playwright.Page page) {
        assertThat(
                        page.evaluate(
                                "[...document.querySelectorAll('#completeness a[data-part]')]"
                                        + ".map(a => a.getAttribute('href').slice(1)).filter(id => !document.getElementById(id)).join()"))
                .isEqualTo("");
        assertThat(page.locator("#completeness a[data-part]").count()).isGreaterThan(5);
        page.click("#completeness a[href='#victim-kind']");
        assertThat(page.evaluate("document.activeElement.closest('fieldset').id"))
                .isEqualTo("victim-kind");
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
