package org.attest.imports;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about a requester's own paper. */
@MessageBundle("papers")
public interface PaperWords {
    @Message("Open a case from the requester's PDF")
    String title();

    @Message(
            "A prefilled Form I-918 or I-914 Supplement B, or a Form G-28. Part 1 becomes data to confirm; everything else stays the requester's own statement beside the agency's answers. A PDF without fields is kept as a document.")
    String about();

    @Message("The PDF, at most 8 MB")
    String file();

    @Message("Reading it takes a few seconds. If something below is amiss, choose the file again.")
    String file_hint();

    @Message("Certification asked for, where the paper does not say it")
    String kind();

    @Message("Who asks: needed unless the PDF is a Form G-28, which says it itself")
    String requester();

    @Message("Read it and open the case")
    String open();

    @Message("Reading the PDF. This takes a few seconds; the case opens by itself.")
    String reading();

    @Message("Read from the requester's papers")
    String panel();

    @Message("{count} statements of the requester")
    String claims(int count);

    @Message("What the paper says")
    String said();

    @Message("Its hidden data (XFA) says")
    String xfa();

    @Message("These are the requester's statements, not the agency's answers.")
    String not_ours();

    @Message("To know of this paper ({count})")
    String notices(int count);

    @Message("Item")
    String item();

    @Message("The requester states")
    String states();

    @Message("The requester states the same.")
    String states_same();

    @Message("Take it over")
    String take();

    @Message("Differs from the agency's answer.")
    String differs();

    @Message("Take this instead")
    String take_instead();

    @Message("Add what is missing")
    String take_more();

    @Message("It cannot be taken over as it stands: write the answer by hand.")
    String by_hand();

    @Message("Answer from the agency's own records.")
    String not_theirs();

    @Message("Nothing was taken over")
    String not_taken();

    @Message("The agency's answer was changed after your page was made. Look at both, and choose again.")
    String answer_changed();

    @Message("The agency's answer now")
    String answer_now();

    @Message("Keep the agency's answer")
    String keep_ours();

    @Message("The answer stays as it was; what you typed elsewhere on the case's page is kept in this window.")
    String answer_stays();
}
