package org.attest.notices;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.attest.casefile.FormKind;

/** The words that every letter shares, in one place: a second language begins with a second class like this one. */
final class English {
    static final String LANGUAGE = "en-US";

    /** The title a viewer shows: neutral, because a screen can be looked at by somebody else. */
    static final String DOCUMENT_TITLE = "Letter";

    static final String OUR_REFERENCE = "Our reference";
    static final String YOUR_REFERENCE = "Your reference";
    static final String CLOSING = "Sincerely,";

    /** T-4: no letter may leave the reader thinking that everything hangs on our declaration. */
    private static final String DECLARATION_IS_OPTIONAL =
            "The declaration is optional. U.S. Citizenship and Immigration Services considers any credible evidence, and"
                    + " a person may apply without a declaration from us.";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

    private English() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    static String page(int page, int of) {
        return "Page %d of %d".formatted(page, of);
    }

    static String form(FormKind form) {
        return form == FormKind.I_918B ? "Form I-918, Supplement B" : "Form I-914, Supplement B";
    }

    /** What the agency signs: a certification for U, a declaration for T. */
    static String paper(FormKind form) {
        return form == FormKind.I_918B ? "certification" : "declaration";
    }

    /** Ends every letter to a requester, whatever else it says: NPD-2, and for the declaration T-4. */
    static Passage whatItMeans(FormKind form) {
        var heading = "What a %s means".formatted(paper(form));
        return form == FormKind.I_918B
                ? Passage.prose(heading, standing(form))
                : Passage.prose(heading, standing(form), DECLARATION_IS_OPTIONAL);
    }

    /** NPD-2: in every letter without exception. */
    static String standing(FormKind form) {
        var affirms = form == FormKind.I_918B
                ? "A certification affirms that a victim of a crime has been, is being or is likely to be helpful in the"
                        + " detection, investigation or prosecution of that crime."
                : "A declaration affirms what our records show of human trafficking and of a victim’s help in its"
                        + " detection, investigation or prosecution.";
        return affirms + " It confers no immigration status; only the Department of Homeland Security grants or"
                + " denies one.";
    }
}
