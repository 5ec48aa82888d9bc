package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The written denial without prejudice (MA-4 ii): the policy section that was not met, a reason that anybody can
 * understand, and the line in our records behind it. Never a slip with a ticked box.
 */
@Shows(Sensitivity.VICTIM)
public record DenialLetter(
        Sender from,
        Recipient to,
        FormKind form,
        LocalDate receivedOn,
        String policySection,
        @Shows(Sensitivity.SEALED) String reason,
        @Shows(Sensitivity.SEALED) String reportLine,
        String contact,
        boolean secondLookByAnother) {
    public DenialLetter {
        Said.so(form, "Say which form the letter is about");
        Said.so(receivedOn, "Say when the request was received");
        Said.so(policySection, "Say which section of the written policy was not met");
        Said.so(reason, "Say in plain words why");
        Said.so(reportLine, "Quote the line of the report that the denial rests on");
        Said.so(contact, "Say whom to contact");
    }

    public Letter letter() {
        var passages = new ArrayList<Passage>();
        passages.add(
                Passage.prose(null, """
                We have reviewed the request for a %s on %s, which we received on %s. On the present record we cannot
                sign it. This is a written denial without prejudice: you may ask again at any time, and this answer
                does not count against a new request.
                """.formatted(English.paper(form), English.form(form), English.date(receivedOn))));
        passages.add(Passage.asTyped("Which part of our written policy was not met", policySection));
        passages.add(Passage.asTyped("Why it was not met", reason));
        passages.add(Passage.asTyped("What in our records we relied on", reportLine));
        passages.add(Passage.prose("How to ask again", """
                You may send us new evidence, or a new request, whenever you like. You need not wait, and nothing that
                you sent before has to be sent again.
                """, """
                You may also ask us to reconsider this answer, with or without new evidence. %s In both cases please
                give our reference.
                """.formatted(
                        secondLookByAnother
                                ? "A person who did not make this decision will then review it afresh."
                                : "It will then be reviewed afresh.")));
        passages.add(Passage.asTyped("Whom to contact", contact));
        passages.add(English.whatItMeans(form));
        return new Letter(from, to, "Our answer to the request received on " + English.date(receivedOn), passages);
    }
}
