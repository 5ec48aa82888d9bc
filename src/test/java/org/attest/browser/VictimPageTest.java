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

/** A part of a case saves as one goes, keeps what others wrote, and comes back with its mistakes. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class VictimPageTest {
    @TestHTTPResource("/")
    String base;

    private static void settled(Screens screens, String status) {
        screens.page()
                .waitForCondition(() ->
                        screens.page().textContent("#victim [data-status]").contains(status));
    }

    @Test
    void whatIsTypedIsSavedWithoutAButton() {
        var number = Journeys.inReview();
        try (var screens = Screens.desktop(base).signIn("certifier1")) {
            assertThat(screens.open("/cases/" + number)).isEqualTo(200);
            screens.sound();
            screens.page().fill("#victim-name\\.middle", "Newmiddle");
            screens.page().press("#victim-name\\.middle", "Tab");
            settled(screens, "Saved");
            screens.sound().picture("case-desktop");
            screens.open("/cases/" + number);
            assertThat(screens.page().inputValue("#victim-name\\.middle")).isEqualTo("Newmiddle");
        }
    }

    @Test
    void aMistakeStandsAtItsFieldAndNothingIsLost() {
        var number = Journeys.inReview();
        try (var screens = Screens.phone(base).signIn("certifier1")) {
            screens.open("/cases/" + number);
            screens.page().fill("#victim-bornOn", "13/45/1990");
            screens.page().press("#victim-bornOn", "Tab");
            settled(screens, "Not saved");
            says(screens.page(), "#victim-bornOn-mistake", "11/23/2026");
            assertThat(screens.page().inputValue("#victim-bornOn")).isEqualTo("13/45/1990");
            screens.sound().picture("mistake-phone");
            screens.open("/cases/" + number);
            assertThat(screens.page().inputValue("#victim-bornOn")).isEqualTo("13/45/1990");
            screens.page().fill("#victim-bornOn", "2/4/1990");
            screens.page().press("#victim-bornOn", "Tab");
            settled(screens, "Saved");
            assertThat(screens.page().inputValue("#victim-bornOn")).isEqualTo("02/04/1990");
        }
    }

    @Test
    void twoPeopleEditingKeepEachOthersChangesAndChooseWhereBothWrote() {
        var number = Journeys.inReview();
        try (var first = Screens.desktop(base).signIn("certifier1");
                var second = Screens.desktop(base).signIn("certifier2")) {
            first.open("/cases/" + number);
            second.open("/cases/" + number);
            first.page().fill("#victim-name\\.given", "Firstgiven");
            first.page().press("#victim-name\\.given", "Tab");
            settled(first, "Saved");
            second.page().fill("#victim-name\\.middle", "Secondmiddle");
            second.page().press("#victim-name\\.middle", "Tab");
            settled(second, "Saved");
            assertThat(second.page().inputValue("#victim-name\\.given")).isEqualTo("Firstgiven");
            first.page().fill("#victim-name\\.middle", "Firstmiddle");
            first.page().press("#victim-name\\.middle", "Tab");
            settled(first, "Changed by somebody else");
            says(first.page(), "#victim-name\\.middle-other", "Secondmiddle");
            first.sound().picture("two-people");
            first.page().check("#victim-name\\.middle-other input[value=mine]");
            settled(first, "Saved");
            second.open("/cases/" + number);
            assertThat(second.page().inputValue("#victim-name\\.middle")).isEqualTo("Firstmiddle");
        }
    }
}
