package org.attest.seals;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of tamper evidence says. */
@MessageBundle("seals")
public interface SealWords {
    @Message("Tamper evidence")
    String title();

    @Message(
            "Every entry in every case's history is linked to the one before it, and once a day all of them are sealed with a signature. A change made past Attest, even by whoever runs the database, shows here.")
    String about();

    @Message("Is everything as it was written?")
    String question();

    @Message("Everything is as it was written.")
    String sound();

    @Message("Not everything is as it was written.")
    String broken();

    @Message("The first broken entry:")
    String first();

    @Message("Case {number}, entry {sequence}:")
    String row(String number, Integer sequence);

    @Message("Checkpoint {number}:")
    String at_checkpoint(Integer number);

    @Message("Do not change anything. Tell the Chief and whoever runs Attest, and keep this list.")
    String what_to_do();

    @Message("All broken entries ({count})")
    String all_broken(long count);

    @Message("Only the first hundred are listed.")
    String first_hundred();

    @Message("Looked at on {when}: {cases} cases, {events} entries.")
    String looked(String when, long cases, long events);

    @Message("Entries whose words were taken away: {count}")
    String redacted(long count);

    @Message("Nobody has looked yet.")
    String never();

    @Message("Verify now")
    String verify();

    @Message("Reads every entry anew. With many cases this takes a minute or more.")
    String takes();

    @Message("The last checkpoint")
    String last();

    @Message("Checkpoint {number} of {when}")
    String checkpoint(int number, String when);

    @Message("Its fingerprint, to be written down elsewhere:")
    String hash();

    @Message("There is no checkpoint yet. One is made each night.")
    String none();

    @Message("A night went by without a checkpoint. Make one now, and tell whoever runs Attest.")
    String overdue();

    @Message("Make a checkpoint now")
    String seal();

    @Message("Save the checkpoint")
    String save_checkpoint();

    @Message("Checkpoints are also written to the directory that is set.")
    String outside();

    @Message(
            "No directory outside the database is set. Save the checkpoints yourself, or ask whoever runs Attest to set one: only a checkpoint kept elsewhere proves that nothing was cut off.")
    String not_outside();

    @Message("For somebody outside")
    String outsider();

    @Message(
            "The file holds every entry's codes, dates and staff, and nothing of a victim. Whoever has it, the public key and the script verify-export.py from Attest's documentation can check it without Attest.")
    String outsider_about();

    @Message("Save the entries")
    String save_events();

    @Message("Save the public key")
    String save_key();
}
