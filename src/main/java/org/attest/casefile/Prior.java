package org.attest.casefile;

/** U-23: the earlier certification that this case continues, and why a new one is needed. */
public record Prior(CaseNumber number, Reason reason) {
    public enum Reason {
        OLDER_THAN_SIX_MONTHS,
        EDITION_CHANGED,
        SOMETHING_WAS_WRONG,
        EXTENSION
    }
}
