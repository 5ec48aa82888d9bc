package org.attest.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import org.attest.PackagedAttest;
import org.junit.jupiter.api.Test;

/** Makes the pictures of the README and the guides: no check, run by docs/pictures.sh against a fresh demonstration. */
class GuidePictures {
    private static final Path FOLDER = Path.of("docs", "pictures");

    @Test
    void ofThePagesThatEachRoleSeesMost() throws Exception {
        var base = PackagedAttest.shared();
        try (var certifier = window(Screens.desktop(base)).signIn("certifier1")) {
            take(certifier, "certifier-start");
            certifier.open("/cases?pile=mine");
            Screens.press(certifier.page(), "tr:has-text('In review') th a");
            take(certifier, "certifier-case");
            certifier.open("/cases?pile=to_sign");
            Screens.press(certifier.page(), "a.attest-step[href$='/paper']");
            take(certifier, "certifier-paper");
        }
        try (var chief = Screens.phone(base).signIn("chief")) {
            take(chief, "chief-start");
            Screens.press(chief.page(), "a.attest-step[href$='/decision']");
            chief.page().locator("#approve-form").evaluate("form => form.scrollIntoView({block: 'center'})");
            take(chief, "chief-decides");
        }
        try (var liaison = window(Screens.desktop(base)).signIn("liaison1")) {
            take(liaison, "liaison-questions");
            Screens.press(liaison.page(), "main a[href^='/consultations/'] >> nth=0");
            take(liaison, "liaison-answer");
        }
        try (var intake = window(Screens.desktop(base)).signIn("intake")) {
            intake.open("/cases/new");
            take(intake, "intake-new-case");
        }
        try (var auditor = window(Screens.desktop(base)).signIn("auditor")) {
            auditor.open("/register");
            take(auditor, "auditor-register");
            auditor.open("/access-log");
            take(auditor, "auditor-access-log");
        }
        try (var admin = window(Screens.desktop(base)).signIn("admin")) {
            admin.open("/administration");
            take(admin, "administrator-start");
            admin.open("/editions");
            take(admin, "administrator-forms");
        }
    }

    /** Smaller than the window of the tests, so that the words can be read in a guide. */
    private static Screens window(Screens screens) {
        screens.page().setViewportSize(1100, 760);
        return screens;
    }

    private static void take(Screens screens, String name) {
        screens.page().waitForLoadState();
        screens.page().evaluate("() => document.fonts.ready");
        screens.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setCaret(ScreenshotCaret.INITIAL)
                        .setPath(FOLDER.resolve(name + ".png")));
    }
}
