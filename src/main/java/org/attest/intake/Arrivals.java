package org.attest.intake;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page says on which a request is received. */
@MessageBundle("arrivals")
public interface Arrivals {
    @Message("Receive a request")
    String title();

    @Message("A bare e-mail is enough: the clock runs from the day on which the request was received, complete or not.")
    String about();

    @Message("From the requester's own PDF")
    String from_pdf();

    @Message("Open the case from a prefilled Supplement B or a Form G-28")
    String from_pdf_link();

    @Message("By hand")
    String by_hand();

    @Message("What is asked for")
    String kind();

    @Message("Who asks")
    String requester();

    @Message("The victim, as far as known")
    String victim();

    @Message("Incident number, if given")
    String incident();

    @Message("Open the case")
    String open();
}
