package org.attest.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the form says of itself where it is only looked at. */
@MessageBundle("preview")
public interface PreviewWords {
    @Message("The form as it stands")
    String title();

    @Message("The form as approved")
    String approved();

    @Message("Page {page} of the form, filled in as the case stands now")
    String alt(int page);

    @Message("Page {page}")
    String page(int page);

    @Message("Look at it in full size")
    String larger();

    @Message("Get the PDF")
    String pdf();

    @Message("A picture of each page. Its text can be read and copied in the PDF.")
    String picture();
}
