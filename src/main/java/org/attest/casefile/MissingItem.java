package org.attest.casefile;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * One thing that the form still lacks.
 *
 * @param part the form's part, such as {@code Part 3}
 * @param item the form's item, such as {@code 6} or {@code 2.a}
 * @param field path in the case's JSON where it is given, such as {@code criminalActivity.narrative}
 * @param sentence what to do about it
 */
@Shows(Sensitivity.CASE)
public record MissingItem(String part, String item, String field, String sentence) {}
