package org.attest.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What stands at the head of a case and beside it. */
@MessageBundle("panel")
public interface PanelWords {
    @Message("What you can do next")
    String next();

    @Message("Not possible for you now:")
    String not_now();

    @Message("More that can be done")
    String others();

    @Message("What the form still lacks")
    String missing();

    @Message("Nothing is missing: the form can be recommended.")
    String complete();

    @Message("complete")
    String done();

    @Message("{count} to do")
    String todo(int count);

    @Message("Item {item}:")
    String item(String item);

    @Message("How it was computed")
    String computed();

    @Message("Law")
    String law();

    @Message("Warnings come on")
    String warnings();

    @Message("The due day falls on a weekend or holiday. Answer by {day}, when the office is surely open.")
    String aim_for(String day);

    @Message("What happened")
    String happened();

    @Message("Everything that happened")
    String whole_timeline();

    @Message("People")
    String people();

    @Message("Recommended by")
    String recommended_by();

    @Message("Decided by")
    String decided_by();

    @Message("Signed by")
    String signed_by();

    @Message("District Attorney's office")
    String office();

    @Message("asked, not answered yet")
    String office_asked();

    @Message("answered by {name}")
    String office_answered(String name);

    @Message("gave no answer in time")
    String office_silent();

    @Message("Who may see this case, and why")
    String seers();

    @Message("certifiers work cases")
    String as_certifier();

    @Message("the head and acting heads decide cases")
    String as_decider();

    @Message("no authority by designation today")
    String no_authority();

    @Message(
            "The records desk sees the request and the header only; the District Attorney's office sees the brief it was sent; nobody else sees the case.")
    String others_see();

    @Message("Locked out")
    String barred();

    @Message("Nobody is locked out.")
    String nobody_barred();

    @Message("since {day}: {reason}")
    String barred_since(String day, String reason);
}
