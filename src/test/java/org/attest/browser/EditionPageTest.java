package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.press;
import static org.attest.browser.Screens.says;

import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.attest.RealDatabase;
import org.attest.editions.MadeUpPublisher;
import org.attest.forms.SyntheticSupplementB;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** An administrator brings in an official form from the screens alone; what is no such form comes back with its reason. */
@QuarkusTest
@WithTestResource(RealDatabase.class)
@WithTestResource(MadeUpPublisher.class)
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class EditionPageTest {
    @TestHTTPResource("/")
    String base;

    @Test
    void anOfficialFormIsUploadedSettledConfirmedAndServesUntilItIsWithdrawn() throws IOException {
        try (var screens = Screens.desktop(base).signIn("admin");
                var phone = Screens.phone(base).signIn("admin")) {
            var page = screens.page();
            page.click("text=Administration");
            page.click("main >> a:has-text('Official forms')");
            says(page, "main", "No official edition is installed");
            screens.sound().picture("editions-none");
            refused(screens, "I_918B", "page.pdf", "<html></html>".getBytes(), "not a PDF");
            screens.picture("editions-refused");
            refused(screens, "I_918B", "other.pdf", SyntheticSupplementB.lot(7).bytes(), "no known edition");
            page.setInputFiles("#upload-file", folder().resolve("one.pdf"));
            page.selectOption("#upload-form", "I_918B");
            press(page, "button:has-text('Check and install')");
            says(page, "h1", "Form I-918 Supplement B, 01/20/25");
            says(page, "main", "Awaits confirmation");
            assertThat(page.locator(".attest-settle").count()).isEqualTo(4);
            assertThat(page.isVisible("button:has-text('Confirm this edition')"))
                    .isFalse();
            assertThat(page.evaluate(
                            "async () => { const a = await fetch(document.querySelector('.attest-settle img').src);"
                                    + " const b = await a.blob(); const p = await createImageBitmap(b);"
                                    + " return a.status + ' ' + b.type + ' ' + (p.width > 500) }"))
                    .isEqualTo("200 image/png true");
            screens.sound().picture("edition-open");
            press(page, "button:has-text('Save what I settled')");
            says(page, "[data-summary]", "Name at least one field");
            for (int row = 0; row < 4; row++) {
                var name = page.inputValue("input[name='fields[" + row + "].field']");
                page.selectOption(
                        "#settle-fields-" + row + "-answers", name.replaceAll(".*Line2(.)_Date.*", "Part 3 2.$1"));
            }
            press(page, "button:has-text('Save what I settled')");
            says(page, "main", "every field and every item is settled");
            var address = page.url().replaceAll("#.*", "").replace(base.replaceAll("/$", ""), "");
            press(phone.page(), "button[value=es]");
            phone.open(address);
            says(phone.page(), "main", "Confirmar esta edición");
            phone.sound().picture("edition-settled-phone-es");
            press(page, "button:has-text('Confirm this edition')");
            says(page, "main", "Confirmed by", "It serves today");
            screens.sound().picture("edition-confirmed");
            var exported = page.waitForDownload(() -> page.click("main >> a:has-text('Download the confirmation')"));
            assertThat(Files.readString(exported.path())).contains("attest-edition-1");
            screens.open("/editions");
            says(page, "main", "Yes, it serves today", "the official file");
            screens.sound().picture("editions-installed");
            dated(screens);
            screens.open(address);
            press(page, "button:has-text('Withdraw this edition')");
            says(page, "main", "Withdrawn by");
            screens.sound();
            takenOver(screens, Files.readAllBytes(exported.path()));
        }
    }

    private static void refused(Screens screens, String form, String name, byte[] file, String... reasons) {
        var page = screens.page();
        page.selectOption("#upload-form", form);
        page.setInputFiles("#upload-file", new FilePayload(name, "application/pdf", file));
        press(page, "button:has-text('Check and install')");
        says(page, "#upload-it [data-summary]", reasons);
        assertThat(page.inputValue("#upload-form")).isEqualTo(form);
    }

    private static void dated(Screens screens) {
        var page = screens.page();
        page.selectOption("#dates-edition", "I_918B 01/20/25");
        page.fill("#dates-lastDay", "13/40/2026");
        press(page, "button:has-text('Set days of use')");
        says(page, "#dates-form [data-summary]", "month/day/year");
        page.fill("#dates-firstDay", "1/2/2030");
        page.fill("#dates-lastDay", "1/1/2030");
        press(page, "button:has-text('Set days of use')");
        says(page, "#dates-form [data-summary]", "before the first");
        page.fill("#dates-firstDay", "");
        press(page, "button:has-text('Set days of use')");
        says(page, "main", "The dates of use are set", "01/01/2030");
        page.selectOption("#dates-edition", "I_918B 01/20/25");
        press(page, "button:has-text('Set days of use')");
    }

    /** The same file again, fetched this time, with the confirmation of before. */
    private static void takenOver(Screens screens, byte[] confirmation) {
        var page = screens.page();
        screens.open("/editions");
        page.selectOption("#fetch-form", "I_918B");
        press(page, "button:has-text('Fetch and check')");
        page.setInputFiles("#import-file", new FilePayload("no.json", "application/json", "{}".getBytes()));
        press(page, "button:has-text('Take over and confirm')");
        says(page, "#import-it [data-summary]", "no exported confirmation");
        page.setInputFiles("#import-file", new FilePayload("yes.json", "application/json", confirmation));
        press(page, "button:has-text('Take over and confirm')");
        says(page, "main", "Confirmed by");
        press(page, "button:has-text('Withdraw this edition')");
    }

    private static Path folder() {
        return Path.of(ConfigProvider.getConfig().getValue(MadeUpPublisher.FOLDER, String.class));
    }
}
