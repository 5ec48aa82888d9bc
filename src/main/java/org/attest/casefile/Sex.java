package org.attest.casefile;

/** The two boxes of Part 1 item 5: the form has no third. */
public enum Sex {
    FEMALE,
    MALE
}
