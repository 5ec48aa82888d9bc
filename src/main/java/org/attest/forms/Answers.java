package org.attest.forms;

import static org.attest.forms.Words.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attest.casefile.CaseSnapshot;
import org.attest.casefile.FullName;
import org.attest.forms.FilledFields.Heading;

/**
 * What each item of a form says about a case. What nobody answered yet stays empty; what does not apply says so, and
 * what has more than its boxes hold stands under {@link #further}. Each form has its own.
 */
abstract class Answers {
    /** Words for an item beyond what its boxes hold. */
    record Further(String part, String item, String words) {}

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final Set<String> ticked = new HashSet<>();
    private final List<Further> further = new ArrayList<>();

    static Answers of(CaseSnapshot kase) {
        return switch (kase.form()) {
            case I_918B -> new I918bAnswers(kase);
            case I_914B -> new I914bAnswers(kase);
        };
    }

    /** Who stands at the head of each sheet behind the form. */
    abstract Heading heading();

    /** What a text item says; empty where nobody answered. */
    final String text(String part, String item) {
        return texts.getOrDefault(part + " " + item, "");
    }

    /** Whether the box that stands for an option of an item is ticked. */
    final boolean isTicked(String part, String item, String option) {
        return ticked.contains(part + " " + item + " " + option);
    }

    final List<Further> further() {
        return List.copyOf(further);
    }

    /** A name in three boxes, a to c. */
    final void name(String part, String item, FullName name) {
        say(part, item + ".a", orBlank(name.family()));
        say(part, item + ".b", orNone(name.given()));
        say(part, item + ".c", orNone(name.middle()));
    }

    /** Neither box is ticked until somebody answered. */
    final void yesNo(String part, String item, Boolean yes) {
        if (yes != null) {
            tick(part, item, yes ? "YES" : "NO");
        }
    }

    final void more(String part, String item, String title, List<String> texts) {
        if (!texts.isEmpty()) {
            further(part, item, title + listed(texts));
        }
    }

    final void further(String part, String item, String words) {
        further.add(new Further(part, item, words));
    }

    final void say(String part, String item, String words) {
        texts.put(part + " " + item, words);
    }

    final void tick(String part, String item, String option) {
        ticked.add(part + " " + item + " " + option);
    }
}
