package org.attest.casefile;

import jakarta.validation.constraints.NotBlank;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A person's name as the form splits it; {@code middle} is null where the person has none. */
@Shows(Sensitivity.WITHIN)
public record FullName(
        @NotBlank(message = "Give the family name") @PlainText(max = 80)
        String family,

        @PlainText(max = 80) String given,
        @PlainText(max = 80) String middle) {
    @Override
    public String toString() {
        return "FullName";
    }
}
