package org.attest.casefile;

/** The parts of a case that are written as a whole. */
public enum Section {
    REQUEST,
    VICTIM,
    SAFE_CONTACT,
    CRIMINAL_ACTIVITY,
    HELPFULNESS,
    TRAFFICKING,
    VICTIM_COOPERATION,
    FAMILY_MEMBERS
}
