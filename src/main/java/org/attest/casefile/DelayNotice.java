package org.attest.casefile;

import java.time.LocalDate;
import org.attest.shared.PlainText;

/** The third lawful answer of Massachusetts: cause, process and projected date, all three (MA-4 iii). It pauses nothing. */
public record DelayNotice(
        @PlainText(max = 2_000) String cause,
        @PlainText(max = 2_000) String process,
        LocalDate projectedOn) {
    @Override
    public String toString() {
        return "DelayNotice";
    }
}
