package org.attest.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say that take a request in. */
@MessageBundle("intake")
public interface Intake {
    @Message("Family name")
    String family_name();

    @Message("Given name")
    String given_name();

    @Message("Middle name")
    String middle_name();

    @Message("Other names used")
    String other_names();

    @Message("Maiden name, nicknames, aliases; an empty row is left out")
    String other_names_hint();

    @Message("Date of birth")
    String born_on();

    @Message("Sex, as the form asks it")
    String sex();

    @Message("A-Number, if the requester gave one")
    String a_number();

    @Message("7 to 9 digits, only from the requester's own papers; never ask for it")
    String a_number_hint();

    @Message("How this person is a victim")
    String kind();

    @Message("Relation to the direct victim")
    String relation();

    @Message("Who acts for the victim")
    String helper();

    @Message("Where the victim was under 16, or is incapacitated or incompetent")
    String helper_hint();

    @Message("Acts as")
    String capacity();

    @Message("Family name of who acts")
    String helper_family();

    @Message("Given name of who acts")
    String helper_given();

    @Message("Middle name of who acts")
    String helper_middle();

    @Message("Incapacitated or incompetent")
    String incapacitated();

    @Message(
            "Read from the requester's own paper. Compare it with the paper, mend what is wrong, and save this part: that confirms it. Until then nothing can be recommended.")
    String to_confirm();
}
