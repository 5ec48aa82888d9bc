package org.attest.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What every page says. */
@MessageBundle("pages")
public interface EveryPage {
    @Message("Skip to the main part")
    String skip();

    @Message("Demonstration.")
    String demonstration();

    @Message("Every person and every case here is invented. Enter nothing real.")
    String demonstration_note();

    @Message("Certification of crime victims: the agency's side")
    String motto();

    @Message("Main navigation")
    String navigation();

    @Message(
            "Attest helps an agency answer requests for certification. Only the U.S. Department of Homeland Security grants a visa.")
    String only_dhs();

    @Message("Signed in as {name}")
    String signed_in_as(String name);

    @Message("Sign out")
    String sign_out();

    @Message("Language")
    String language();

    @Message("required")
    String required();

    @Message("You have typed something on another page that is not saved yet:")
    String draft_elsewhere();

    @Message("What you had typed here is back. It is not saved yet.")
    String draft_restored();

    @Message("Your session is over. What you typed is kept in this window; sign in and open this page again.")
    String session_over();

    @Message("Saved")
    String saved();

    @Message("The file is being sent. Please wait.")
    String sending();

    @Message("Saving")
    String saving();

    @Message("Not saved: Attest cannot be reached. What you typed is kept in this window.")
    String unreachable();

    @Message("Not saved yet: something here needs your attention")
    String not_saved();

    @Message("There is a problem")
    String problem();

    @Message("Somebody else changed this meanwhile. Stored now: {theirs}")
    String changed_meanwhile(String theirs);

    @Message("nothing")
    String nothing();

    @Message("Which shall stay?")
    String which_stays();

    @Message("Mine")
    String mine();

    @Message("Theirs")
    String theirs();

    @Message("Save this part")
    String save_part();

    @Message(
            "Changed by somebody else meanwhile: choose at the marked fields which version stays. Everything else is saved.")
    String contested();

    @Message("For reading: those who work the case write this part, while it is in work.")
    String read_only();

    @Message("{left} characters left")
    String left(int left);

    @Message("At most {max} characters")
    String at_most(int max);

    @Message("month/day/year, such as 11/23/2026")
    String date_hint();

    @Message("Choose")
    String choose();

    @Message("Show more")
    String more();

    @Message("The case was changed while you had it open")
    String overtaken();

    @Message(
            "Nothing of what you sent was stored, and nothing of it is lost: it stands where this page still takes it. Look at the change, and send yours again if it is still right.")
    String overtaken_kept();

    @Message("What happened meanwhile:")
    String overtaken_by();

    @Message("What you had written, to copy where you need it:")
    String overtaken_typed();

    @Message("Back to the case")
    String back_to_case();

    @Message("Back to the start")
    String back_to_start();

    @Message("What was kept")
    String what_was_kept();

    @Message("What you can do")
    String what_to_do();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();
}
