package org.attest.board;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What lists of cases say. */
@MessageBundle("queue")
public interface QueueWords {
    @Message("Cases")
    String title();

    @Message("Your work")
    String work();

    @Message("Piles of cases")
    String piles();

    @Message("Find a case")
    String find();

    @Message("Name, case number or incident number")
    String words();

    @Message("Case number or incident number")
    String numbers();

    @Message(
            "The beginning of a word is enough, accents do not matter, and names that sound alike are found too. An A-Number is found whole, with its A.")
    String words_hint();

    @Message("The beginning of a number is enough. Names are for those who work the case.")
    String numbers_hint();

    @Message("Find")
    String go();

    @Message("No case was found. Try fewer words, or only the beginning of one.")
    String found_none();

    @Message("Found, the best and the most pressing first")
    String found();

    @Message("Filter the list")
    String filter();

    @Message("Due or to be filed")
    String due_filter();

    @Message("Order")
    String order();

    @Message("All")
    String all();

    @Message("Show")
    String show();

    @Message("Filters you keep")
    String kept();

    @Message("Keep this filter")
    String keep();

    @Message("Name of the filter")
    String keep_name();

    @Message("Your own name for it, such as: mine and overdue. Never the name of a victim.")
    String keep_hint();

    @Message("Take out {name}")
    String remove(String name);

    @Message("No case lies here.")
    String empty();

    @Message("That is all.")
    String no_more();

    @Message("The District Attorney has answered")
    String office_answered();

    @Message("Decide")
    String decide();

    @Message("Print and sign")
    String print();

    @Message("Whose")
    String whose();

    @Message("Form")
    String form();

    @Message("To be with USCIS by {day}")
    String file_by(String day);

    @Message("Too old to be filed: its last safe day was {day}")
    String lapsed(String day);

    @Message("similar name")
    String alike();

    @Message("due today")
    String due_today();

    @Message("1 day left")
    String left_one();

    @Message("{count} days left")
    String left_days(int count);

    @Message("1 day overdue")
    String late_one();

    @Message("{count} days overdue")
    String late_days(int count);

    @Message("Every case of this pile")
    String whole_pile();

    @Message("Where your work is")
    String places();
}
