package org.attest.editions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What one field of an installed edition answers.
 *
 * @param part as the file has it; {@code item} and {@code meaning} likewise
 * @param page from 1; 0 where this is an item of the form that a person said the file does not ask
 * @param verdict {@code BOUND}, {@code BARCODE}, {@code LEFT_ALONE}, {@code UNBOUND} or {@code SETTLED}
 * @param answers the item that it answers, such as {@code Part 2 5.b APT}; empty where it stays empty, null where that
 *     is not settled
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Shows(Sensitivity.STAFF)
record FieldRow(
        String field,
        int page,
        String part,
        String item,
        String meaning,
        String verdict,
        String why,
        String answers,
        String settledBy,
        Instant settledAt) {
    static final String SETTLED = "SETTLED";
    static final String UNBOUND = "UNBOUND";
}
