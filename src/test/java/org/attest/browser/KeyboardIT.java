package org.attest.browser;

import static org.attest.browser.Screens.press;
import static org.attest.browser.Screens.says;

import org.attest.PackagedAttest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The certifier's way from a bare request to the recommendation, without a mouse. */
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class KeyboardIT {
    @Test
    void theCertifierNeedsNoMouse() throws Exception {
        var base = PackagedAttest.shared();
        try (var certifier = Screens.desktop(base);
                var liaison = Screens.desktop(base)) {
            var page = certifier.page();
            var keys = new Keyboard(page);
            certifier.open("/sign-in");
            keys.type("#name", "certifier3");
            keys.type("#password", "demo");
            keys.follow("form[action='/sign-in'] button");
            keys.follow(".attest-nav a[href='/cases/new']");
            keys.type("[id='new-request.receivedBy']", "E-mail");
            keys.type("[id='new-request.requester']", "Attorney");
            keys.type("[id='new-request.organization']", "Invented Legal Aid");
            keys.type("[id='new-victim.name.family']", "Tabworth");
            keys.type("[id='new-victim.name.given']", "Tess");
            keys.type("[id='new-victim.bornOn']", "02/03/1990");
            keys.type("#new-sheet input[name='criminalActivity.incidentNumbers[]']", "26-104418");
            keys.follow("#new-sheet button.usa-button");
            says(page, "h1", "NPD-");
            var number = page.textContent("h1");
            keys.follow("#take-form button");
            says(page, "main", "In review");
            parts(keys);
            says(page, "#completeness", "Nothing is missing");
            certifier.picture("keyboard-parts");

            keys.enter(".usa-skipnav");
            keys.follow("#next a[href$='/consultation']");
            keys.follow("#consult-form button");
            says(page, "main", "The office has been asked");
            liaison.signIn("liaison1").open("/consultations");
            press(liaison.page(), "a:has-text('" + number + "')");
            liaison.page().click("label[for='answer-outcome-NO_OBJECTION']");
            press(liaison.page(), "#answer-form button");

            keys.follow("nav a[href='/cases/" + number + "']");
            keys.follow("#next a[href$='/recommendation']");
            keys.follow("#certify-form button");
            says(page, "main", "recommends certification");
            System.out.println("Certifier's way without a mouse: " + keys.strokes() + " keystrokes");
        }
    }

    /** In the order of the page, so that Tab never has to go around. */
    private static void parts(Keyboard keys) {
        keys.choose("sex", "FEMALE");
        keys.choose("kind", "DIRECT");
        keys.saved("victim");
        keys.space("[id='criminal-activity-crimes-FELONIOUS_ASSAULT']");
        keys.type("#criminal-activity input[name='citations[]']", "G.L. c. 265 s. 15A");
        keys.type("#criminal-activity input[name='dates[]']", "05/04/2026");
        keys.type("#criminal-activity input[name='places[]']", "Northampton, Massachusetts");
        keys.choose("inUnitedStates", "true");
        keys.choose("extraterritorial", "false");
        keys.type("#criminal-activity-narrative", "An invented event.");
        keys.type("#criminal-activity-injuries", "An invented bruise.");
        keys.choose("caseStatus", "ONGOING");
        keys.saved("criminal-activity");
        keys.to("#cooperation input[name='kind']");
        keys.choose("kind", "GAVE_STATEMENT");
        keys.type("#entry-on", "05/04/2026");
        keys.type("#entry-by", "The victim");
        keys.type("#entry-what", "Gave an invented statement.");
        keys.type("#entry-source", "Report 26-104418, p. 3");
        keys.enter("#entry-save");
        keys.waitFor("#helpfulness-rests-1 input");
        for (var question : new String[] {"possessesInformation", "helpful", "refused"}) {
            keys.choose(question + ".yes", String.valueOf(!question.equals("refused")));
            keys.space("input[name='" + question + ".restsOn[]']");
        }
        keys.saved("helpfulness");
        keys.choose("anyCulpable", "false");
        keys.saved("family-members");
    }
}
