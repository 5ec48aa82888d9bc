package org.attest.casefile;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The certifying official who will sign (U-2): Part 2 items 2 and 3, Part 6 items 3 and 4; phone and fax are ten digits. */
@Shows(Sensitivity.STAFF)
public record OfficialFacts(FullName name, String titleAndDivision, String phone, String fax) {}
