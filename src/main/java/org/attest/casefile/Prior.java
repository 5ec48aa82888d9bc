package org.attest.casefile;

import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** U-23: the earlier certification that this case continues, and why a new one is needed. */
@Shows(Sensitivity.CASE)
public record Prior(CaseNumber number, Reason reason) {
    public enum Reason {
        OLDER_THAN_SIX_MONTHS,
        EDITION_CHANGED,
        SOMETHING_WAS_WRONG,
        EXTENSION
    }
}
