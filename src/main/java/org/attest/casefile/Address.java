package org.attest.casefile;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** A postal address as the form splits it; {@code state} is the two-letter code, parts that do not apply are null. */
@Shows(Sensitivity.WITHIN)
public record Address(
        String street,
        UnitKind unitKind,
        String unit,
        String city,
        String state,
        String zip,
        String province,
        String postalCode,
        String country) {
    public enum UnitKind {
        APT,
        STE,
        FLR
    }
}
