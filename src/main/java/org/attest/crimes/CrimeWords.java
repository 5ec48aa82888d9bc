package org.attest.crimes;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where a crime is looked for. */
@MessageBundle("crimes")
public interface CrimeWords {
    @Message("Find the crime")
    String title();

    @Message("Statute or plain word")
    String look_for();

    @Message("Such as c. 265 s. 13A, 209A, a NIBRS code, or strangulation")
    String hint();

    @Message("Search")
    String search();

    @Message(
            "Suggestions from a table of offenses, not findings. Whether the facts show a crime is for you to say; charges do not decide it.")
    String only_suggestions();

    @Message("The citations of this case suggest")
    String from_citations();

    @Message("Found in the table: {count}")
    String found(int count);

    @Message(
            "Nothing in the table. Try a shorter word, or the chapter alone. The crimes of the form can be ticked by hand.")
    String nothing();

    @Message("This is a crime of the form itself ({law}).")
    String is_category(String law);

    @Message("The table counts it as a strong match.")
    String strong();

    @Message("The table counts it as a possible match: it depends on the facts.")
    String possible();

    @Message("The table counts it as a weak match: only some facts make it one.")
    String weak();

    @Message("The table names no crime for it.")
    String no_crime();

    @Message("Not yet compared with the text of the law: read it before you rely on it.")
    String unchecked();

    @Message("Compared with the law in part.")
    String partly_checked();

    @Message("Add {crime}")
    String add(String crime);

    @Message("{crime} is ticked")
    String ticked(String crime);

    @Message("With the citation {citation}")
    String with_citation(String citation);

    @Message("Crimes ticked so far")
    String so_far();

    @Message("none yet")
    String none_yet();
}
