package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.attest.casefile.FormKind;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Sends a request that is not ours to the right door, quickly; it is no denial and is counted apart from denials. */
@Shows(Sensitivity.REQUEST)
public record ReferralLetter(
        Sender from,
        Recipient to,
        FormKind form,
        LocalDate receivedOn,
        String reason,
        String otherAgency,
        List<String> otherAddress) {
    public ReferralLetter {
        Said.so(form, "Say which form the letter is about");
        Said.so(receivedOn, "Say when the request was received");
        Said.so(reason, "Say why the matter is not ours");
        Said.so(otherAgency, "Name the agency to turn to");
        otherAddress = List.copyOf(otherAddress);
        if (otherAddress.isEmpty()) {
            throw new IllegalArgumentException("Give the address of the agency to turn to");
        }
    }

    public Letter letter() {
        var passages = new ArrayList<Passage>();
        passages.add(
                Passage.prose(null, """
                Thank you for the request for a %s on %s, which we received on %s. It concerns a matter that belongs to
                another agency. This is not a denial: we have decided nothing about the request itself.
                """.formatted(English.paper(form), English.form(form), English.date(receivedOn))));
        passages.add(Passage.asTyped("Why we are not the right agency", reason));
        passages.add(
                Passage.asTyped("Where to send the request", otherAgency + "\n" + String.join("\n", otherAddress)));
        passages.add(Passage.prose(null, """
                Please send the request to that agency directly. It has its own procedure, and its time to answer begins
                when it receives the request.
                """, """
                If you have something to show that this agency did take part in detecting, investigating or prosecuting
                the matter, please send it to us with our reference, and we will look again.
                """));
        passages.add(English.whatItMeans(form));
        return new Letter(
                from, to, "The request received on " + English.date(receivedOn) + ": where to send it", passages);
    }
}
