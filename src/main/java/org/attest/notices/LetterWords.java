package org.attest.notices;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of a case's letters says. */
@MessageBundle("letters")
public interface LetterWords {
    @Message("Letters")
    String title();

    @Message("How a letter may go out today")
    String ways();

    @Message("These rules hold for every letter to whoever asked. A victim's own address is never printed on a letter.")
    String ways_about();

    @Message(
            "Nothing may be mailed or e-mailed in this case today. Hand a letter over in person, or record a safe way first.")
    String blocked();

    @Message("open")
    String open();

    @Message("blocked")
    String is_blocked();

    @Message("Record safe contact")
    String mend();

    @Message("Safe contact is recorded by the certifier, as the victim says it, with the day until which it counts.")
    String mend_elsewhere();

    @Message("to do")
    String due();

    @Message("Goes to U.S. Citizenship and Immigration Services. The rules of safe contact do not touch it.")
    String to_uscis();

    @Message(
            "The agency's address for letters to USCIS is not entered yet. The administrator enters it; the letter leaves room for it.")
    String no_uscis_address();

    @Message("Written on {day}")
    String written_on(String day);

    @Message("Download (PDF)")
    String download();

    @Message("Handed over on {day}")
    String handed_over(String day);

    @Message("Not written yet.")
    String none();

    @Message("Read it before it is written")
    String draft();

    @Message("Letters are written in English.")
    String in_english();

    @Message("Write the letter")
    String write();

    @Message("Write it again")
    String write_again();

    @Message("Open the page where this is done")
    String go();

    @Message("Other letters of a case")
    String rest();

    @Message("All letters")
    String all();
}
