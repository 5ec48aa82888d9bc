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
}
