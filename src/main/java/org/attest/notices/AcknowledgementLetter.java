package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import org.attest.casefile.FormKind;
import org.attest.clocks.DueDate;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Says that a request has arrived, under which number, and by when it will be answered and how that day was found. */
@Shows(Sensitivity.REQUEST)
public record AcknowledgementLetter(Sender from, Recipient to, FormKind form, LocalDate receivedOn, DueDate due) {
    public AcknowledgementLetter {
        Said.so(form, "Say which form the letter is about");
        Said.so(receivedOn, "Say when the request was received");
        Said.so(due, "Say by when it will be answered, or that no law sets a day");
    }

    public Letter letter() {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.prose(null, """
                On %s we received the request for a %s on %s. Our case number is %s. Please give it whenever you write
                or call about the request.
                """.formatted(
                        English.date(receivedOn),
                        English.paper(form),
                        English.form(form),
                        from.number().text())));
        passages.add(
                due.isSetByLaw()
                        ? Passage.prose("When we will answer", """
                                We will answer in writing no later than %s. How that day was found: %s.
                                """.formatted(English.date(due.on()), due.explanation()))
                        : Passage.prose("When we will answer", """
                                We know of no law that sets a day for our answer (%s). We will answer in writing as soon
                                as we can.
                                """.formatted(due.explanation())));
        passages.add(Passage.prose(
                "What happens next", """
                One of our certifiers reviews the request together with our own records. If we need anything more, we
                will ask for it. The review does not wait for a missing paper%s.
                """.formatted(due.isSetByLaw() ? ", and the date above does not move" : ""), """
                We use only the ways of contact that were given to us as safe. If one of them is no longer safe, please
                tell us at once.
                """));
        passages.add(English.whatItMeans(form));
        return new Letter(from, to, "We received the request on " + English.date(receivedOn), passages);
    }
}
