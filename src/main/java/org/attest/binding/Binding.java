package org.attest.binding;

/**
 * What one field means: part and item of the form, and the words printed for it. The question is what a choice answers
 * and is empty elsewhere; why gives the rule that bound it or the reason it was not bound.
 */
public record Binding(
        FormField field, String part, String item, String question, String meaning, Verdict verdict, String why) {

    public boolean isBound() {
        return verdict == Verdict.BOUND;
    }

    Binding refused(String reason) {
        return new Binding(field, part, item, question, meaning, Verdict.UNBOUND, reason);
    }
}
