package org.attest.casefile;

/** The letters that a person asks for; each other one follows from a move of its own (a denial, a referral). */
public enum AskedLetter {
    /** In writing, with our number and the day of our answer (practice 4, step 1). */
    ACKNOWLEDGEMENT,
    /** Goes out with the signed original (U-22). */
    HAND_OVER;

    /** An acknowledgement belongs to a request that still waits, a hand-over letter to a form that is signed. */
    public boolean fits(Stage stage) {
        return this == ACKNOWLEDGEMENT ? stage.isOpen() : stage == Stage.ISSUED;
    }
}
