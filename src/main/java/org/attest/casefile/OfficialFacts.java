package org.attest.casefile;

/** The certifying official who will sign (U-2): Part 2 items 2 and 3, Part 6 items 3 and 4; phone and fax are ten digits. */
public record OfficialFacts(FullName name, String titleAndDivision, String phone, String fax) {}
