package org.attest.casefile;

/** A postal address as the form splits it; {@code state} is the two-letter code, parts that do not apply are null. */
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
