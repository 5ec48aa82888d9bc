package org.attest.shared;

/** Legal authority in force on the day of an act, as opposed to a role: 8 CFR 214.14(a)(3), law U-2. */
public enum Authority {
    /** Head of the certifying agency. */
    HEAD,
    /** Designated by the head, in a supervisory role, to sign in the head's place. */
    SIGNER,
    /** Designated by the head to work requests. */
    CERTIFIER
}
