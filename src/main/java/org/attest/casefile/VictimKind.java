package org.attest.casefile;

/** How the person is a victim: law U-11, U-12, U-13. */
public enum VictimKind {
    DIRECT,
    INDIRECT,
    BYSTANDER
}
