package org.attest.documents;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages say about the papers of a case. */
@MessageBundle("filing")
public interface FilingWords {
    @Message("Papers")
    String title();

    @Message("{count} on file")
    String count(int count);

    @Message("Papers of this case")
    String all();

    @Message(
            "What the requester sent stays apart from the agency's own papers: it is not given to a prosecutor, nor for a records request.")
    String about();

    @Message("You see what was handed in, not what is in it.")
    String about_desk();

    @Message("No paper yet.")
    String none();

    @Message("Paper")
    String paper();

    @Message("Filed")
    String filed();

    @Message("Size")
    String size();

    @Message("{count} KB")
    String kilobytes(long count);

    @Message("Virus check")
    String scan();

    @Message("{day} by {name}")
    String filed_by(String day, String name);

    @Message("File a paper")
    String add();

    @Message("The file")
    String file();

    @Message("PDF, PNG, JPEG or TIFF, at most 25 MB. Its own name is not kept.")
    String file_hint();

    @Message("What kind of paper it is")
    String kind();

    @Message("Whose it is")
    String side();

    @Message("For other evidence only; the other kinds say it themselves.")
    String side_hint();

    @Message("A few words to know it by")
    String short_title();

    @Message("Such as: photographs of the door. No name, number or address is needed.")
    String short_title_hint();

    @Message("File it")
    String send();
}
