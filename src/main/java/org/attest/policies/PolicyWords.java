package org.attest.policies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say on which an agency sets its own time and its reasons. */
@MessageBundle("policies")
public interface PolicyWords {
    @Message("The agency's own time to answer")
    String own();

    @Message(
            "Where an ordinance, an order or the written policy gives a time of its own, record it here. It counts for what is received from its first day on, and never gives more time than a law of the place that was read word for word. Due days that cases have stay as they are.")
    String own_about();

    @Message("No own time is recorded: the law of the place counts.")
    String none();

    @Message("Form")
    String form();

    @Message("Both forms")
    String both();

    @Message("Leave it empty where the time is for both.")
    String form_hint();

    @Message("Number of days")
    String days();

    @Message("Which days are counted")
    String day_kind();

    @Message("Which day is counted first")
    String day_one();

    @Message("For what is received from")
    String from();

    @Message("until")
    String until();

    @Message("no end")
    String no_end();

    @Message("Ordinance, order or policy")
    String citation();

    @Message("Its number or title, as people look it up.")
    String citation_hint();

    @Message("Who read its text")
    String confirmed_by();

    @Message("Name and office.")
    String confirmed_by_hint();

    @Message("Read on")
    String confirmed_on();

    @Message("Remark")
    String remark();

    @Message("Record this time")
    String record();

    @Message("Recorded by {name} on {day}")
    String recorded(String name, String day);

    @Message("Withdrawn by {name} on {day}")
    String withdrawn(String name, String day);

    @Message("Withdraw")
    String withdraw();

    @Message("The laws that Attest knows")
    String known();

    @Message("In use")
    String used();

    @Message("Not in use")
    String not_used();

    @Message("A certifier or the Chief can choose it")
    String used_hint();

    @Message("What your people should know who choose it, in English")
    String english();

    @Message("The same in Spanish")
    String spanish();

    @Message("It stands beside the reason where it is chosen, and in no letter.")
    String note_hint();

    @Message("Save this reason")
    String save();

    @Message("The law allows these reasons and no others. An agency may use fewer of them.")
    String reasons_about();
}
