package org.attest.forms;

import java.util.List;
import java.util.Map;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.MissingItem;
import org.attest.forms.FilledFields.Heading;

/** Form I-918 Supplement B as a pure function of a case: what it lacks, what it says and the paper itself. */
public final class SupplementB {
    /** The edition that is printed. */
    public static final String EDITION = "01/20/25";

    private SupplementB() {}

    /** What must be done before a certification can be recommended; empty where nothing is missing. */
    public static List<MissingItem> missing(CaseSnapshot kase) {
        return Missing.in(kase);
    }

    /** What stands in each field, by its full name; the signature and its date are written by hand and never among them. */
    public static Map<String, String> fields(CaseSnapshot kase) {
        return filled(kase).values();
    }

    /** The form as it would be now, marked as a draft. */
    public static byte[] draft(CaseSnapshot kase) {
        return print(kase, true);
    }

    /** The form for signature. */
    public static byte[] finalCopy(CaseSnapshot kase) {
        return print(kase, false);
    }

    private static byte[] print(CaseSnapshot kase, boolean draft) {
        Typed.mustPrint(kase);
        return Printer.i918b().fill(filled(kase), draft);
    }

    static FilledFields filled(CaseSnapshot kase) {
        var answers = new Answers(kase);
        var victim = kase.victim();
        var heading = new Heading(
                answers.text("Part 2", "1"),
                victim == null ? "" : Words.printable(Words.oneLine(victim.name())),
                answers.text("Part 1", "1"));
        return Filling.of(Edition.i918b().fields(), Layout::fits, answers, heading);
    }
}
