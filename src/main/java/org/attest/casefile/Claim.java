package org.attest.casefile;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * One thing that an imported paper states: the requester's word, never the agency's.
 *
 * @param part such as {@code Part 3}, empty where the paper does not tell; item such as {@code 2.a}
 * @param label the words printed for it on the paper
 * @param value as it stands in the visible field; for a box the words beside it
 * @param otherCopy what the file's second copy of its answers (XFA) says instead, empty where that copy holds nothing;
 *     null where both agree or there is no second copy
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Shows(Sensitivity.SEALED)
public record Claim(
        String part,
        String item,
        String label,
        @Sealed String value,
        @Sealed String otherCopy) {
    @Override
    public String toString() {
        return "Claim";
    }
}
