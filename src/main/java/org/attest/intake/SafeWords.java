package org.attest.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said where safe contact is read and recorded. */
@MessageBundle("safe")
public interface SafeWords {
    @Message(
            "Somebody who hurt the victim may open the mail, read the messages or answer the telephone. So use only a way that the victim called safe and private, and ask again: what is safe changes. Never take an address or a number from the police report.")
    String why();

    @Message("Today the victim may be reached:")
    String today();

    @Message("until {day}")
    String until_day(String day);

    @Message(
            "No way to the victim counts as safe today. Everything goes to the attorney or advocate; who comes to the desk may be served.")
    String none();

    @Message("A way that was safe has run out. Ask whether it still is.")
    String run_out();

    @Message("One way to reach the victim")
    String channel();

    @Message("Way")
    String kind();

    @Message("Number or address")
    String where();

    @Message("The victim called it safe and private")
    String is_safe();

    @Message("Safe until, at most a few weeks from now")
    String until();

    @Message("Hours")
    String hours();

    @Message("A message may be left")
    String leave_message();

    @Message("The message may say police")
    String police();

    @Message("Language")
    String language();

    @Message("Code word")
    String code_word();

    @Message("Who said so")
    String said_by();
}
