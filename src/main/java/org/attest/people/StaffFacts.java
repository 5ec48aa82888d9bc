package org.attest.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import java.util.TreeSet;
import org.attest.casefile.FullName;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What the agency says of somebody who works there.
 *
 * @param supervisor whether the position is a supervisory one, which only such a person's designation to sign needs (U-2)
 * @param phone ten digits, printed on the form where this person signs; {@code fax} the same
 */
@Shows(Sensitivity.STAFF)
public record StaffFacts(
        @Valid FullName name,

        @NotBlank(message = "Give the title, as the form prints it") @PlainText(max = 100)
        String title,

        @PlainText(max = 100) String division,
        boolean supervisor,

        @Pattern(regexp = "\\d{10}", message = "Ten digits, without dashes")
        String phone,

        @Pattern(regexp = "\\d{10}", message = "Ten digits, without dashes")
        String fax,

        @NotNull(message = "Give the roles; an empty list where none")
        Set<String> roles) {

    public StaffFacts {
        // so that what is missing is named field by field
        name = name == null ? new FullName(null, null, null) : name;
        roles = roles == null ? null : new TreeSet<>(roles);
    }

    @Override
    public String toString() {
        return "StaffFacts";
    }
}
