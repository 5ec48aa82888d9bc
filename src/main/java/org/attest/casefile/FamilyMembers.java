package org.attest.casefile;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.attest.shared.PlainText;
import org.attest.shared.Sealed;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Part 5: family members culpable, or believed to be, in the criminal activity; {@code anyCulpable} is null until answered. */
@Shows(Sensitivity.VICTIM)
public record FamilyMembers(
        Boolean anyCulpable,

        @Size(max = 20, message = "At most 20 family members")
        List<@NotNull @Valid CulpableMember> members) {

    @Shows(Sensitivity.VICTIM)
    public record CulpableMember(
            @NotNull(message = "Name the family member") @Valid
            FullName name,

            @PlainText(max = 100) String relationship,
            @Sealed @PlainText(max = 2_000) String involvement) {
        @Override
        public String toString() {
            return "CulpableMember";
        }
    }

    public FamilyMembers {
        members = members == null ? List.of() : List.copyOf(members);
    }

    @Override
    public String toString() {
        return "FamilyMembers";
    }
}
