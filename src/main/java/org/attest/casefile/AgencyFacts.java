package org.attest.casefile;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** Part 2 of the form as the agency's own record has it; {@code phone} and {@code fax} are ten digits, fax may be null. */
@Shows(Sensitivity.STAFF)
public record AgencyFacts(
        String name,
        FullName head,
        Address address,
        Type type,
        Category category,
        String categoryOther,
        String phone,
        String fax) {

    /** Part 2 item 6. */
    public enum Type {
        FEDERAL,
        STATE,
        LOCAL
    }

    /** Part 2 item 8: the agency categories of U-1. */
    public enum Category {
        JUDGE,
        LAW_ENFORCEMENT,
        PROSECUTOR,
        OTHER
    }
}
