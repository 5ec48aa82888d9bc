package org.attest.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the access log say. */
@MessageBundle("access")
public interface AccessWords {
    @Message("Access log")
    String title();

    @Message(
            "Every look at a case or a person, every search, print and export, every refused attempt and every sign-in. It holds the names of staff, case numbers and counts; nothing of a victim.")
    String about();

    @Message("Narrow it down")
    String filter();

    @Message("Case number")
    String number();

    @Message("Person")
    String person();

    @Message("Everybody")
    String everybody();

    @Message("What came of it")
    String outcome();

    @Message("Anything")
    String anything();

    @Message("First day")
    String from();

    @Message("Last day")
    String to();

    @Message("Show")
    String show();

    @Message("When")
    String when();

    @Message("Who")
    String who();

    @Message("What")
    String what();

    @Message("From where")
    String client();

    @Message("District Attorney's office")
    String office();

    @Message("{count} found")
    String found(int count);

    @Message("Nothing was logged that fits this.")
    String nothing();

    @Message("What you asked for cannot be read")
    String mistaken();

    @Message("Who can see this case, and who has looked")
    String of_case();

    @Message("Who has looked")
    String lookers();

    @Message(
            "Opening the case, its papers and its form, each change, and the District Attorney's office reading the brief. Lists and searches are logged with their count, not case by case.")
    String lookers_about();

    @Message("Times")
    String times();

    @Message("Last")
    String last();

    @Message("Who was refused")
    String refused();

    @Message("Nobody was refused.")
    String nobody_refused();

    @Message("By {when}, {person} had opened {cases} different cases within a short while. Ask what it was for.")
    String many(String person, int cases, String when);

    @Message("See which")
    String see_which();

    @Message("Earlier")
    String earlier();

    @Message("Nothing earlier")
    String no_more();
}
