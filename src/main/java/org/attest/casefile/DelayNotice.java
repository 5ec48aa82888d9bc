package org.attest.casefile;

import java.time.LocalDate;
import org.attest.shared.PlainText;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/** The third lawful answer of Massachusetts: cause, process and projected date, all three (MA-4 iii). It pauses nothing. */
@Shows(Sensitivity.CASE)
public record DelayNotice(
        @Shows(Sensitivity.SEALED) @PlainText(max = 2_000) String cause,
        @Shows(Sensitivity.SEALED) @PlainText(max = 2_000) String process,
        LocalDate projectedOn) {
    @Override
    public String toString() {
        return "DelayNotice";
    }
}
