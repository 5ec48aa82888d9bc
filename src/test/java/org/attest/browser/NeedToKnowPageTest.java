package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.press;
import static org.attest.browser.Screens.says;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.attest.RealDatabase;
import org.attest.api.Journeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** A case that is kept to named people, as the head, a colleague and the auditor meet it. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class NeedToKnowPageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void aCaseIsKeptToNamedPeopleOpenedInAnEmergencyAndTheHeadAndTheAuditorSeeIt() {
        var kase = Journeys.until(Journeys.Until.IN_REVIEW);
        var outsider = kase.certifier().equals("certifier1") ? "certifier2" : "certifier1";
        try (var chief = Screens.desktop(base).signIn("chief");
                var colleague = Screens.phone(base).signIn(outsider);
                var auditor = Screens.desktop(base).signIn("auditor")) {
            chief.open("/cases/" + kase.number() + "/restriction");
            chief.page().click("label[for='restriction-people-intake']");
            press(chief.page(), "#restriction-form button");
            says(chief.page(), "[data-summary]", "Say why the case is kept");
            assertThat(chief.page().isChecked("#restriction-people-intake")).isTrue();
            chief.sound().picture("restriction");
            chief.page().fill("#restriction-reason", "An invented threat");
            press(chief.page(), "#restriction-form button");
            says(chief.page(), "#people", "Kept to named people", "An invented threat");
            says(chief.page(), "#next", "Let everybody see it again");

            assertThat(colleague.open("/cases/" + kase.number())).isEqualTo(404);
            colleague.open("/search");
            colleague.page().fill("#q", kase.number());
            press(colleague.page(), ".attest-finder button");
            says(colleague.page(), "main", "It may be kept to named people");
            press(colleague.page(), "main a[href='/emergency']");
            says(colleague.page(), "main", "opens for 60 minutes");
            colleague.page().fill("#emergency-number", "NPD-2026-9999");
            colleague.page().click("label[for='emergency-cause-SOMEBODY_IN_DANGER']");
            colleague.page().fill("#emergency-words", "An invented emergency");
            press(colleague.page(), "#emergency-form button");
            says(colleague.page(), "[data-summary]", "There is no such case");
            colleague.sound().picture("emergency-refused-phone");
            colleague.page().fill("#emergency-number", kase.number());
            press(colleague.page(), "#emergency-form button");
            says(colleague.page(), ".attest-case-head", "In review");

            chief.open("/");
            says(chief.page(), "main", "opened in an emergency in the last seven days");
            press(chief.page(), "main a[href='/emergency-openings']");
            says(chief.page(), "main", kase.number(), "Somebody is in danger", "An invented emergency");
            chief.sound().picture("emergency-openings");
            auditor.open("/");
            says(auditor.page(), "main", "opened in an emergency in the last seven days");
            auditor.open("/emergency-openings");
            says(auditor.page(), "main", kase.number(), "Somebody is in danger");
            assertThat(auditor.page().textContent("main")).doesNotContain("An invented emergency");

            chief.open("/cases/" + kase.number() + "/restriction-lifting");
            chief.page().fill("#lifting-reason", "The threat is over");
            press(chief.page(), "#lifting-form button");
            says(chief.page(), "#next", "Keep it to named people");
        }
    }
}
