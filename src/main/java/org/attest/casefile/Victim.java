package org.attest.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The person named in Part 1 of the form.
 *
 * @param aNumber digits only, 7 to 9 of them, or null: optional on the form, taken only from the requester's own papers (C-8)
 * @param incapacitated true where the victim cannot help because of incapacity or incompetence (U-16); null where not asked
 */
@Shows(Sensitivity.VICTIM)
public record Victim(
        @NotNull(message = "Give the victim's name") @Valid FullName name,
        @Size(max = 20, message = "At most 20 other names") List<@NotNull @Valid FullName> otherNames,
        LocalDate bornOn,
        Sex sex,

        @Shows(Sensitivity.SEALED)
        @Pattern(
                regexp = "\\d{7,9}",
                message = "Write the A-Number as 7 to 9 digits, without the letter A and without dashes")
        @Sealed
        String aNumber,

        VictimKind kind,
        Boolean incapacitated,
        @Valid ActsForVictim helper,

        @PlainText(max = 200) String relationToDirectVictim) {

    public Victim {
        otherNames = otherNames == null ? List.of() : List.copyOf(otherNames);
    }

    /** This, with what it leaves open taken from {@code other}. */
    Victim filledFrom(Victim other) {
        return new Victim(
                name,
                otherNames.isEmpty() ? other.otherNames : otherNames,
                bornOn != null ? bornOn : other.bornOn,
                sex != null ? sex : other.sex,
                aNumber != null ? aNumber : other.aNumber,
                kind,
                incapacitated,
                helper,
                relationToDirectVictim);
    }

    @Override
    public String toString() {
        return "Victim";
    }
}
