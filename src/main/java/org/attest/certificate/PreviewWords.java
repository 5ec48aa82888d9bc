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

    @Message(
            "The official form is not installed here. What is approved now is printed on Attest's working copy, which USCIS does not take: ask your administrator to install the official form first.")
    String working_copy();

    @Message("Page {page} of the form, filled in as the case stands now")
    String alt(int page);

    @Message("Page {page}")
    String page(int page);

    @Message("Look at it in full size")
    String larger();

    @Message("Get the PDF")
    String pdf();

    @Message(
            "What a box of the form does not hold goes on here by itself, and on attached sheets after that. Nothing is cut off.")
    String further_about();

    @Message("Whatever else you want to say to USCIS belongs in")
    String further_notes();

    @Message("Part 4, anything else")
    String further_where();

    @Message("Everything fits its box so far.")
    String further_none();

    @Message("Page {page}, {part}, item {item}")
    String further_at(int page, String part, String item);

    @Message("on an attached sheet")
    String further_sheet();

    @Message("A picture of each page. Its text can be read and copied in the PDF.")
    String picture();
}
