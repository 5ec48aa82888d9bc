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

/** The work of a desk: piles, filters that are kept, and words that are looked for without standing in an address. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class QueuePageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void aPersonOpensAPileKeepsAFilterAndFindsItAgain() {
        var kase = Journeys.until(Journeys.Until.IN_REVIEW);
        try (var screens = Screens.desktop(base).signIn("certifier1")) {
            screens.sound().picture("start-certifier");
            screens.open("/cases?pile=unassigned");
            screens.sound().picture("queue");
            screens.page().selectOption("#f-stage", "IN_REVIEW");
            screens.page().selectOption("#f-assignee", kase.certifier());
            screens.page().selectOption("#f-sort", "-received");
            screens.page().click(".attest-filter button");
            assertThat(screens.page().url()).contains("stage=IN_REVIEW").contains("assignee=" + kase.certifier());
            screens.page().click(".attest-keep summary");
            screens.page().click("#keep-form button");
            says(screens.page(), "#keep-name-mistake", "Give the filter a name");
            screens.page().fill("#keep-name", "Reviewed by one");
            screens.page().click("#keep-form button");
            assertThat(screens.page().url()).contains("stage=IN_REVIEW");
            screens.sound();
            screens.open("/");
            screens.page().click("text=Reviewed by one");
            assertThat(screens.page().inputValue("#f-stage")).isEqualTo("IN_REVIEW");
            assertThat(screens.page().inputValue("#f-sort")).isEqualTo("-received");
            screens.page().click(".attest-kept button");
            assertThat(screens.page().content()).doesNotContain("Reviewed by one");
        }
    }

    @Test
    void aNameIsLookedForWithoutStandingInAnAddress() {
        var number = Journeys.until(Journeys.Until.WORKED).number();
        try (var screens = Screens.phone(base).signIn("certifier1")) {
            screens.page().fill("#q", "munioz");
            screens.page().press("#q", "Enter");
            assertThat(screens.page().url()).endsWith("/search");
            says(screens.page(), "main", "similar name");
            screens.sound().picture("search-phone");
            screens.page().fill("#q", number);
            screens.page().press("#q", "Enter");
            says(screens.page(), "#rows", number);
            screens.page().fill("#q", "zzyzx");
            screens.page().press("#q", "Enter");
            says(screens.page(), "main", "No case was found");
            screens.page().fill("#q", " ");
            screens.page().press("#q", "Enter");
            says(screens.page(), "#q-mistake", "Type a name or a number");
        }
    }

    @Test
    void moreCasesAreAddedBelowWithoutLosingOneOrThePlace() {
        for (int i = 0; i < 30; i++) {
            Journeys.until(Journeys.Until.OPENED);
        }
        try (var screens = Screens.desktop(base).signIn("intake")) {
            screens.open("/cases?sort=number");
            assertThat(screens.page().locator("#rows tr").count()).isEqualTo(25);
            screens.page().focus("#show-more");
            screens.page().keyboard().press("Enter");
            screens.page()
                    .waitForCondition(() -> screens.page().locator("#rows tr").count() > 25);
            assertThat(screens.page().url()).doesNotContain("cursor");
            assertThat(screens.page().evaluate("document.activeElement.id")).isEqualTo("show-more");
            assertThat(screens.page().locator("#rows th").allTextContents()).doesNotHaveDuplicates();
            assertThat(screens.page().locator("thead").textContent()).doesNotContain("Whose");
            screens.sound().picture("queue-intake");
        }
    }
}
