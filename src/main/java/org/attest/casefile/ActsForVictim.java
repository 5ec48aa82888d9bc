package org.attest.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Who helps in the victim's place where the victim is under 16, incapacitated or incompetent (U-16). */
@Shows(Sensitivity.VICTIM)
public record ActsForVictim(
        @NotNull(message = "Say in which capacity this person acts")
        Capacity capacity,

        @NotNull(message = "Name the person who acts for the victim") @Valid
        FullName name) {
    public enum Capacity {
        PARENT,
        GUARDIAN,
        NEXT_FRIEND
    }
}
