package org.attest.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.attest.casefile.FullName;
import org.attest.shared.PlainText;

/**
 * A prosecutor's office that nobody entered yet, and the first person of it.
 *
 * @param code two to eight capitals and digits, a letter first, such as {@code NWDA}
 * @param signInName of the office's first person, who is its administrator and its liaison, and enters the others
 * @param consulted whether it is the office that the agency asks from now on
 */
record NewOffice(
        @NotNull(message = "Give the office a code")
        @Pattern(regexp = Agency.CODE, message = "Two to eight capitals and digits, a letter first, such as NWDA")
        String code,

        @NotBlank(message = "Give the office's name") @PlainText(max = 150)
        String name,

        @NotNull(message = "Give the sign-in name") @Pattern(regexp = SignInName.SHAPE, message = SignInName.SAID)
        String signInName,

        @Valid FullName person,

        @NotBlank(message = "Give the title, as the form prints it") @PlainText(max = 100)
        String title,

        @NotNull(message = "Say whether your agency consults this office from now on")
        Boolean consulted) {
    NewOffice {
        // so that what is missing is named field by field
        person = person == null ? new FullName(null, null, null) : person;
    }

    @Override
    public String toString() {
        return "NewOffice";
    }
}
