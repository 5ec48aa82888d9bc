package org.attest.binding;

import java.util.regex.Pattern;

/**
 * What one field means: part and item of the form, and the words printed for it. The question is what a choice answers
 * and is empty elsewhere; why gives the rule that bound it or the reason it was not bound.
 */
public record Binding(
        FormField field, String part, String item, String question, String meaning, Verdict verdict, String why) {

    private static final Pattern TITLE = Pattern.compile("^\\s*Part\\s+\\w{1,2}\\s*\\.\\s*([^.]*)\\.");

    /** Whether the title of the part, as the tooltip gives it, holds these words, however they are spelled. */
    public boolean isUnder(String words) {
        var title = TITLE.matcher(field.tooltip());
        return title.find() && Wording.of(title.group(1)).holds(Wording.of(words));
    }

    /** Whether the tooltip, but for the title of the part, or the printed label holds these words. */
    public boolean names(String words) {
        var tooltip = TITLE.matcher(field.tooltip()).replaceFirst("");
        return Wording.of(tooltip).holds(Wording.of(words))
                || Wording.of(meaning).holds(Wording.of(words));
    }

    /** Whether the printed label is this, however it is spelled. */
    public boolean isLabelled(String label) {
        return Wording.of(meaning).sameAs(Wording.of(label));
    }

    public boolean isBound() {
        return verdict == Verdict.BOUND;
    }

    Binding refused(String reason) {
        return new Binding(field, part, item, question, meaning, Verdict.UNBOUND, reason);
    }
}
