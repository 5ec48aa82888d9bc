package org.attest.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.MissingItem;

/** A Supplement B as a pure function of a case and a blank: what it lacks, what it says and the paper itself. */
public final class SupplementB {
    private SupplementB() {}

    /** What must be done before a certification can be recommended; empty where nothing is missing. */
    public static List<MissingItem> missing(CaseSnapshot kase) {
        return Missing.in(kase);
    }

    /** What stands in each field, by its full name; the signature and its date are written by hand and never among them. */
    public static Map<String, String> fields(CaseSnapshot kase, Blank blank) {
        return filled(kase, blank).values();
    }

    /** The form as it would be now, marked as a draft. */
    public static byte[] draft(CaseSnapshot kase, Blank blank) {
        return print(kase, blank, true);
    }

    /** The form for signature. */
    public static byte[] finalCopy(CaseSnapshot kase, Blank blank) {
        return print(kase, blank, false);
    }

    private static byte[] print(CaseSnapshot kase, Blank blank, boolean draft) {
        Typed.mustPrint(kase);
        return blank.printer().fill(filled(kase, blank), draft);
    }

    /** What the boxes of its items do not hold, in the order of the form: in the additional part first, then on sheets. */
    public static List<Further> further(CaseSnapshot kase, Blank blank) {
        var filled = filled(kase, blank);
        var additional = blank.edition().additional();
        var blocks = additional.blocks().stream()
                .map(block -> block(blank.edition(), filled, block))
                .flatMap(Optional::stream);
        var sheets =
                filled.sheets().stream().map(one -> new Further(one.page(), one.part(), one.item(), one.text(), true));
        return Stream.concat(blocks, sheets).toList();
    }

    private static Optional<Further> block(Edition edition, FilledFields filled, String block) {
        var part = edition.additional().part();
        var said = Stream.of("a", "b", "c", "d")
                .map(box -> edition.at(part, block + "." + box).get(0).name())
                .map(filled.values()::get)
                .toList();
        return said.get(0).matches("\\d+")
                ? Optional.of(new Further(
                        Integer.parseInt(said.get(0)), "Part " + said.get(1), said.get(2), said.get(3), false))
                : Optional.empty();
    }

    static FilledFields filled(CaseSnapshot kase, Blank blank) {
        if (kase.form() != blank.form()) {
            throw new IllegalArgumentException("A case of " + kase.form() + " is not written into " + blank.form());
        }
        return Filling.of(blank, Answers.of(kase));
    }
}
