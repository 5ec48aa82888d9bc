package org.attest.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about the cooperation record. */
@MessageBundle("records")
public interface Records {
    @Message("Cooperation record")
    String title();

    @Message(
            "What the victim did to help, or was asked to do. An entry is never edited: a correction is a new entry, and both stay.")
    String about();

    @Message("Saved. The next entry can be typed.")
    String saved();

    @Message("Today")
    String today();

    @Message("More: outcome, language, interpreter")
    String more();

    @Message("A sentence, if one is needed. Always for a request and for something else.")
    String what_hint();

    @Message("Paper that shows it")
    String document();

    @Message("None of the papers of this case")
    String no_document();

    @Message("Shown by: ")
    String shown_by();

    @Message("Add an entry")
    String add();

    @Message("Save the entry")
    String save();

    @Message("Day")
    String on();

    @Message("What happened")
    String kind();

    @Message("In your words")
    String what();

    @Message("Who helped")
    String by();

    @Message("Outcome of a request")
    String outcome();

    @Message("Only where something was asked. No answer to a call is not a refusal.")
    String outcome_hint();

    @Message("The victim's reason, in their words")
    String reason();

    @Message("Language")
    String language();

    @Message("Interpreter")
    String interpreter();

    @Message("Never a child or a suspect")
    String interpreter_hint();

    @Message("Known from")
    String learned();

    @Message("Report and line")
    String source();

    @Message("Correct")
    String correct();

    @Message("Correct an entry")
    String correct_title();

    @Message("The entry below stays as it was, struck out. What you save now stands in its place.")
    String correct_about();

    @Message("Recorded by {name}")
    String recorded(String name);

    @Message("corrected by a later entry")
    String superseded();

    @Message("corrects the entry above")
    String correction();

    @Message("No entry yet.")
    String none();

    @Message("Back to the case")
    String back();

    @Message("Source: {source}")
    String source_is(String source);

    @Message("Reason given: {reason}")
    String reason_is(String reason);
}
