package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import org.attest.casefile.FormKind;
import org.attest.clocks.DueDate;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The written explanation of a delay (MA-4 iii): a cause outside our control, the process, and a projected date, all
 * three. It is no extension: the request stays open and its clock runs on.
 */
@Shows(Sensitivity.REQUEST)
public record DelayLetter(
        Sender from,
        Recipient to,
        FormKind form,
        LocalDate receivedOn,
        DueDate due,
        String cause,
        String process,
        LocalDate projectedOn) {
    public DelayLetter {
        Said.so(form, "Say which form the letter is about");
        Said.so(receivedOn, "Say when the request was received");
        Said.so(due, "Say by when the law wants an answer, or that no law sets a day");
        Said.so(cause, "Say what outside our control causes the delay");
        Said.so(process, "Say what will be done");
        Said.so(projectedOn, "Give the date by which an answer is expected");
        if (!projectedOn.isAfter(from.date())) {
            throw new IllegalArgumentException("The projected date lies after the date of the letter");
        }
    }

    public Letter letter() {
        var passages = new ArrayList<Passage>();
        passages.add(
                Passage.prose(null, """
                We are writing about the request for a %s on %s, which we received on %s. Circumstances outside our
                control are delaying our answer. The request stays open: you do not need to send it again, and this
                notice neither denies, closes nor pauses it.
                """.formatted(English.paper(form), English.form(form), English.date(receivedOn))));
        passages.add(Passage.asTyped("What causes the delay", cause));
        passages.add(Passage.asTyped("What we will do", process));
        passages.add(Passage.prose("When we expect to answer", """
                We expect to answer by %s. If that day changes, we will write to you again before it passes.
                """.formatted(English.date(projectedOn)) + dueDay()));
        passages.add(English.whatItMeans(form));
        return new Letter(from, to, "The request received on " + English.date(receivedOn) + ": a delay", passages);
    }

    private String dueDay() {
        return due.isSetByLaw()
                ? "The law’s day for our answer, which this notice does not move, is %s: %s."
                        .formatted(English.date(due.on()), due.explanation())
                : "";
    }
}
