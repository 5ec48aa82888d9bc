package org.attest.shared;

/**
 * One broken rule.
 *
 * @param field path of the input it concerns, or null
 * @param sentence what is wrong and how to mend it; never holds a person's data
 */
@Shows(Sensitivity.PUBLIC)
public record Broken(Rule rule, String field, String sentence) {}
