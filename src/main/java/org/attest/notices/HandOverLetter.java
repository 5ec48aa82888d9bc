package org.attest.notices;

import java.time.LocalDate;
import java.util.ArrayList;
import org.attest.casefile.FormKind;
import org.attest.clocks.FilingWindow;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Goes out with the signed original (U-22) and says how long it may wait: U-21 for U, no limit that we know for T (T-7). */
@Shows(Sensitivity.REQUEST)
public record HandOverLetter(Sender from, Recipient to, FormKind form, LocalDate signedOn) {
    public HandOverLetter {
        Said.so(form, "Say which form the letter is about");
        Said.so(signedOn, "Give the date of the signature");
    }

    public Letter letter() {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.prose(null, """
                Enclosed is the original of %s, signed by hand on %s. Please keep it safe%s. We keep a copy with our
                record.
                """.formatted(
                        English.form(form),
                        English.date(signedOn),
                        form == FormKind.I_918B
                                ? ": what is filed has to be this original, and not a photocopy of the signed page"
                                : "")));
        passages.add(FilingWindow.of(form, signedOn)
                .map(window ->
                        Passage.prose("Until when it can be filed", """
                        The signature has to lie within the six months before the filing. The last safe day for U.S.
                        Citizenship and Immigration Services to receive the filing is %s. That is its day of arrival and
                        not the day of mailing. If it cannot be met, please ask us for a newly signed form.
                        """.formatted(English.date(window.lastSafeDay()))))
                .orElseGet(() -> Passage.prose("Until when it can be filed", """
                        We know of no last filing day that follows from the date of the signature on this form.
                        """)));
        passages.add(Passage.prose("Please check it first", """
                Please compare the names, the dates and the numbers on the form with your own papers. If something is
                wrong, do not write on the form: send it back to us, and we will look at it without delay.
                """));
        passages.add(English.whatItMeans(form));
        return new Letter(from, to, "The signed original for your files", passages);
    }
}
