package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.browser.Screens.says;

import java.util.List;
import org.attest.PackagedAttest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Three people take an attorney's prefilled Supplement B to the form that is printed for signature, by few interactions. */
@EnabledIf(
        value = "org.attest.browser.Chromium#wanted",
        disabledReason = "no Chromium: apt-get install -y chromium; with CI=true this fails")
class PrintedFormIT {
    private static final int AT_MOST = 45;

    @Test
    void fromThePrefilledFormToThePrintedOneTakesAtMostFortyFiveInteractions() throws Exception {
        var base = PackagedAttest.shared();
        var count = new Hand.Count();
        try (var certifier = Screens.desktop(base).signIn("certifier1");
                var liaison = Screens.desktop(base).signIn("liaison1");
                var chief = Screens.phone(base).signIn("chief")) {
            var number = opened(certifier, new Hand(certifier, count));
            said("opened and taken", count);
            worked(certifier, new Hand(certifier, count));
            said("parts answered", count);
            asked(certifier, new Hand(certifier, count));
            said("office asked", count);
            answered(liaison, new Hand(liaison, count), number);
            said("office answered", count);
            recommended(certifier, new Hand(certifier, count), number);
            said("recommended", count);
            approved(chief, new Hand(chief, count), number);
            said("approved", count);
            var file = printed(certifier, new Hand(certifier, count), number);
            said("printed", count);
            assertThat(file).contains(number).endsWith(".pdf");
        }
        assertThat(count.all()).as(count.toString()).isLessThanOrEqualTo(AT_MOST);
    }

    private static void said(String after, Hand.Count count) {
        System.out.println("Form printed for signature, " + after + ": " + count);
    }

    private static String opened(Screens certifier, Hand hand) {

        hand.follow(".attest-nav a[href='/cases/import']");
        hand.give("#import-file", AttorneysPaper.bytes("Testperson-Muñoz"));
        hand.choose("[id='import-request.receivedBy']", "EMAIL");
        hand.choose("[id='import-request.requester']", "ATTORNEY");
        hand.type("[id='import-request.organization']", "Invented Legal Aid");
        certifier.sound().picture("journey-import");
        hand.follow("#import-sheet button.usa-button");
        says(certifier.page(), "h1", "NPD-");
        certifier.picture("journey-opened");

        hand.follow("#take-form button");
        says(certifier.page(), "main", "In review");
        return certifier.page().textContent("h1");
    }

    private static void worked(Screens certifier, Hand hand) {
        certifier.sound().picture("journey-in-review");
        hand.click("label[for='victim-kind-DIRECT']");
        hand.saved("victim");
        hand.type("#criminal-activity input[name='incidentNumbers[]']", "26-104417");
        hand.click("label[for='criminal-activity-crimes-FELONIOUS_ASSAULT']");
        hand.click("label[for='criminal-activity-crimes-DOMESTIC_VIOLENCE']");
        hand.type("#criminal-activity input[name='citations[]']", "G.L. c. 265 s. 15A");
        hand.type("#criminal-activity input[name='dates[]']", "05/04/2026");
        hand.type("#criminal-activity input[name='places[]']", "Northampton, Massachusetts");
        hand.click("label[for='criminal-activity-inUnitedStates-true']");
        hand.click("label[for='criminal-activity-extraterritorial-false']");
        hand.type(
                "#criminal-activity-narrative",
                "An invented event: the person was struck with a shovel and called for help.");
        hand.type("#criminal-activity-injuries", "A bruise, documented by the invented emergency room.");
        hand.click("label[for='criminal-activity-caseStatus-ONGOING']");
        hand.saved("criminal-activity");
        hand.click("label[for='entry-kind-GAVE_STATEMENT']");
        hand.type("#entry-on", "05/04/2026");
        hand.type("#entry-what", "Gave a recorded statement the same night.");
        hand.type("#entry-source", "Report 26-104417, p. 3");
        hand.click("#entry-save");
        says(certifier.page(), "#cooperation", "Gave a recorded statement");
        says(certifier.page(), "#helpfulness", "Gave a recorded statement");
        for (var answer : List.of("possessesInformation.yes-true", "helpful.yes-true", "refused.yes-false")) {
            hand.click("label[for='helpfulness-%s']".formatted(answer));
            hand.click("[id='helpfulness-%s.restsOn'] label".formatted(answer.replaceAll("\\..*", "")));
        }
        hand.saved("helpfulness");
        hand.click("label[for='family-members-anyCulpable-false']");
        hand.saved("family-members");
        says(certifier.page(), "#completeness", "Nothing is missing");
        assertThat(certifier.page().textContent("#victim")).doesNotContain("Compare it with the paper");
        certifier.sound().picture("journey-worked");
    }

    private static void asked(Screens certifier, Hand hand) {
        hand.follow("#next a[href$='/consultation']");
        certifier.sound().picture("journey-consult");
        hand.follow("#consult-form button");
        says(certifier.page(), "main", "The office has been asked");
    }

    private static void answered(Screens liaison, Hand hand, String number) {
        liaison.page().reload();
        liaison.sound().picture("journey-inbox");
        hand.follow("a:has-text('" + number + "')");
        liaison.sound().picture("journey-brief");
        hand.click("label[for='answer-outcome-NO_OBJECTION']");
        hand.follow("#answer-form button");
        says(liaison.page(), "main", "Your answer is recorded");
        liaison.sound();
    }

    private static void recommended(Screens certifier, Hand hand, String number) {
        hand.follow(".attest-nav a[href='/']");
        certifier.picture("journey-start");
        hand.follow("main a:has-text('" + number + "')");
        hand.follow("#next a[href$='/recommendation']");
        certifier.sound().picture("journey-recommend");
        hand.follow("#certify-form button");
        says(certifier.page(), "main", "recommends certification");
    }

    private static void approved(Screens chief, Hand hand, String number) {
        chief.page().reload();
        chief.sound().picture("journey-chief");
        hand.follow("main a[href='/cases/%s/decision']".formatted(number));
        chief.sound().picture("journey-decide");
        hand.follow("text=Approve the certification");
        says(chief.page(), "main", "The certifier prints the form");
        chief.sound().picture("journey-approved");
    }

    private static String printed(Screens certifier, Hand hand, String number) {
        hand.follow(".attest-nav a[href='/']");
        hand.follow("main a[href='/cases/%s/paper']".formatted(number));
        certifier.sound().picture("journey-paper");
        return hand.download("a[href$='/form.pdf']");
    }
}
