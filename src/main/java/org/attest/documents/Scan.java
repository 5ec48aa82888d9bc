package org.attest.documents;

/** Whether a virus scanner looked at a paper before it was kept. */
public enum Scan {
    CLEAN,
    /** There was no scanner then. */
    NOT_SCANNED,
    /** Attest made it itself. */
    MADE_HERE
}
