package org.attest.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said before a signed paper is taken back. */
@MessageBundle("revocation")
public interface RevocationWords {
    @Message("Revoke the signed paper")
    String title();

    @Message(
            "These are two different acts. Nothing in Attest does either by itself. USCIS is told in a letter, which is written next; what USCIS makes of it is for USCIS.")
    String means();

    @Message("What is done")
    String kind();

    @Message("Reason, as the letter to USCIS will give it")
    String reason();

    @Message("Revoke, and go on to the letter")
    String send();

    @Message("Only the head of the agency, or who stands in as head, can revoke. Tell the head what you found.")
    String only_chief();
}
