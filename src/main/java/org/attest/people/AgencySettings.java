package org.attest.people;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.attest.casefile.Address;
import org.attest.casefile.AgencyFacts;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What an administrator sets about the agency: Part 2 of the form, the law that governs its clock, the office it consults.
 *
 * @param office code of the prosecutor's office, or null where none is consulted
 * @param officeWaitDays after so many days without an answer the certifier may go on (practice 5)
 * @param reminderDays so many days before the office's last day a reminder is due, as in {@code 7, 2}; null: halfway, and
 *     two days before
 * @param secondLookByAnother a reconsideration is decided by somebody else (practice 7)
 * @param policyTitle the written policy that denials cite
 * @param uscisAddress where letters to USCIS go, line by line; null where not yet known
 */
@Shows(Sensitivity.STAFF)
public record AgencySettings(
        @NotBlank(message = "Give the agency's name, as the form prints it") @PlainText(max = 150)
        String name,

        @Valid Place address,

        @NotNull(message = "Choose the agency's type") AgencyFacts.Type type,
        @NotNull(message = "Choose the agency's category") AgencyFacts.Category category,
        @PlainText(max = 60) String categoryOther,

        @NotBlank(message = "Give the telephone number")
        @Pattern(regexp = "\\d{10}", message = "Ten digits, without dashes")
        String phone,

        @Pattern(regexp = "\\d{10}", message = "Ten digits, without dashes")
        String fax,

        @NotBlank(message = "Choose the jurisdiction") String jurisdiction,
        @PlainText(max = 8) String office,

        @Min(value = 1, message = "At least 1 day") @Max(value = 60, message = "At most 60 days")
        int officeWaitDays,

        @Pattern(
                regexp = "\\s*|\\s*\\d{1,2}(, ?\\d{1,2}){0,4}\\s*",
                message = "Write numbers of days with commas between them, such as 7, 2")
        String reminderDays,

        boolean secondLookByAnother,

        @NotBlank(message = "Name the written policy") @PlainText(max = 200)
        String policyTitle,

        @PlainText(max = 400) String uscisAddress) {

    public AgencySettings {
        // so that what is missing is named field by field
        address = address == null ? new Place(null, null, null, null, null, null) : address;
    }

    /** A postal address in the United States. */
    @Shows(Sensitivity.STAFF)
    public record Place(
            @NotBlank(message = "Give the street") @PlainText(max = 80)
            String street,

            Address.UnitKind unitKind,
            @PlainText(max = 10) String unit,

            @NotBlank(message = "Give the city or town") @PlainText(max = 50)
            String city,

            @NotBlank(message = "Give the state") @Pattern(regexp = "[A-Z]{2}", message = "Two letters, such as MA")
            String state,

            @NotBlank(message = "Give the ZIP code") @Pattern(regexp = "\\d{5}", message = "Five digits")
            String zip) {
        Address asAddress() {
            return new Address(street, unitKind, unit, city, state, zip, null, null, "USA");
        }

        static Place of(Address address) {
            return address == null
                    ? null
                    : new Place(
                            address.street(),
                            address.unitKind(),
                            address.unit(),
                            address.city(),
                            address.state(),
                            address.zip());
        }
    }
}
