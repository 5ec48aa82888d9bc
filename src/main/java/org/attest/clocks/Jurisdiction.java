package org.attest.clocks;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * What one place's law says about time: data, so that a changed statute is a changed row and not changed code.
 * Whatever has not been read is null, and no deadline is ever made up for it; {@code remark} says why in a sentence.
 */
@Shows(Sensitivity.PUBLIC)
public record Jurisdiction(
        String code,
        String name,
        String citation,
        Integer responseDays,
        DayKind dayKind,
        Integer expeditedDays,
        DayOne dayOne,
        List<Integer> warningDays,
        MonthDay reportDue,
        String reportTo,
        LocalDate inForceFrom,
        LocalDate inForceUntil,
        Verified verified,
        String remark) {

    public enum DayKind {
        CALENDAR,
        BUSINESS
    }

    /** Which day the law counts first: Massachusetts begins after receipt (MA-3), Los Angeles with the receipt itself. */
    public enum DayOne {
        DAY_AFTER_RECEIPT,
        DAY_OF_RECEIPT
    }

    /** Whether somebody has read the law's own text for the numbers in this row. */
    public enum Verified {
        YES,
        PARTIAL,
        NO
    }

    public Jurisdiction {
        warningDays = List.copyOf(warningDays);
    }

    /** Whether a request received on this day falls under this law; both ends count, and an unknown end is open. */
    public boolean isInForce(LocalDate receivedOn) {
        return (inForceFrom == null || !receivedOn.isBefore(inForceFrom))
                && (inForceUntil == null || !receivedOn.isAfter(inForceUntil));
    }

    /** Whether this row is the law of a state for one form only: {@code CA-U}, {@code CA-T}. */
    boolean isOfOneForm() {
        return code.endsWith("-U") || code.endsWith("-T");
    }

    /** Its two letters, or {@code US}. */
    public String state() {
        return code.substring(0, 2);
    }

    /** The state whose public holidays count, in lower case as the calendar library writes it; none for federal law. */
    Optional<String> holidayRegion() {
        return state().equals("US") ? Optional.empty() : Optional.of(state().toLowerCase(Locale.ROOT));
    }
}
