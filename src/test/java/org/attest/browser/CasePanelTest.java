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

/** What stands at the head of a case and beside it, and the small pages that it leads to. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class CasePanelTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void whatIsMissingLeadsToItsFieldAndGoesAwayWhenItIsSaved() {
        var kase = Journeys.until(Journeys.Until.IN_REVIEW);
        try (var screens = Screens.desktop(base).signIn(kase.certifier())) {
            screens.open("/cases/" + kase.number());
            screens.sound().picture("panel-desktop");
            says(screens.page(), "#next", "to do", "Ask the District Attorney");
            says(screens.page(), "#people", "certifiers work cases");
            says(screens.page(), "#due", "calendar days");
            says(screens.page(), "#timeline", "Request received");
            screens.page().fill("#victim-name\\.given", "");
            screens.page().press("#victim-name\\.given", "Tab");
            var link = "#completeness a[href='#victim-name.given']";
            screens.page().waitForSelector(link);
            screens.page().click(link);
            assertThat(screens.page().evaluate("document.activeElement.id")).isEqualTo("victim-name.given");
            screens.page().keyboard().type("Testname");
            screens.page().keyboard().press("Tab");
            screens.page().waitForCondition(() -> screens.page().locator(link).count() == 0);
            screens.open("/cases/" + kase.number() + "/form");
            screens.page()
                    .waitForCondition(() -> Boolean.TRUE.equals(screens.page()
                            .evaluate("document.images[0].complete && document.images[0].naturalWidth > 600")));
            screens.sound().picture("form-pages");
            screens.open("/cases/" + kase.number() + "/timeline");
            screens.sound().picture("timeline");
        }
    }

    @Test
    void whoIsLockedOutIsToldNothingAndTheOthersSeeWhy() {
        var kase = Journeys.until(Journeys.Until.IN_REVIEW);
        try (var chief = Screens.phone(base).signIn("chief")) {
            chief.open("/cases/" + kase.number() + "/lock-out");
            chief.page().selectOption("#lock-out-person", "certifier2");
            chief.page().click("#lock-out-form button");
            says(chief.page(), "#lock-out-reason-mistake", "Say why");
            assertThat(chief.page().inputValue("#lock-out-person")).isEqualTo("certifier2");
            chief.page().fill("#lock-out-reason", "Was on the incident");
            chief.page().click("#lock-out-form button");
            assertThat(chief.page().url()).endsWith("/cases/" + kase.number());
            says(chief.page(), "#people", "Was on the incident");
            chief.sound().picture("panel-phone");
        }
        try (var out = Screens.desktop(base).signIn("certifier2")) {
            assertThat(out.open("/cases/" + kase.number())).isEqualTo(404);
            assertThat(out.open("/cases/" + kase.number() + "/form.pdf")).isEqualTo(404);
            assertThat(out.open("/cases/" + kase.number() + "/form-page/1.png")).isEqualTo(404);
        }
    }

    @Test
    void theRecordsDeskAssignsACaseAndSeesNothingBesideItsHeader() {
        var kase = Journeys.until(Journeys.Until.OPENED);
        try (var screens = Screens.desktop(base).signIn("intake")) {
            screens.open("/cases/" + kase.number());
            assertThat(screens.page()
                            .locator("#completeness, #people, #timeline, #form-preview")
                            .count())
                    .isZero();
            assertThat(screens.open("/cases/" + kase.number() + "/form.pdf")).isEqualTo(403);
            assertThat(screens.open("/cases/" + kase.number() + "/form-page/1.png"))
                    .isEqualTo(403);
            screens.open("/cases/" + kase.number());
            screens.page().click("#next a.usa-button");
            screens.sound().picture("assignment");
            screens.page().click("#assignment-form p.attest-send button");
            assertThat(screens.page().url()).endsWith("/cases/" + kase.number());
            says(screens.page(), ".attest-case-head", "In review");
            screens.sound();
        }
    }
}
