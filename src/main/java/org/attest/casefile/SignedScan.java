package org.attest.casefile;

/** What came with a signature, and whether the code of a cover sheet in it names this case's certificate. */
public enum SignedScan {
    MISSING,
    WITHOUT_CODE,
    WITH_CODE,
    WITH_CODE_OF_ANOTHER
}
