package org.attest.clocks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.attest.clocks.Jurisdiction.Verified;
import org.attest.shared.Sensitivity;
import org.attest.shared.Shows;

/**
 * The last day the law gives for the answer, and how it was found, so that people can check the sum. Where no legal
 * deadline is known {@code on} and {@code aimFor} are null and the explanation says so. {@code aimFor} is the last day up
 * to {@code on} on which the office is surely open (MA-3); {@code warnOn} are the days on which to remind.
 */
@Shows(Sensitivity.CASE)
public record DueDate(LocalDate on, LocalDate aimFor, List<LocalDate> warnOn, String explanation) {
    static final DateTimeFormatter US_DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.US);

    public DueDate {
        warnOn = List.copyOf(warnOn);
    }

    public static DueDate of(Jurisdiction jurisdiction, LocalDate receivedOn) {
        return within(jurisdiction.responseDays(), "No legal deadline", jurisdiction, receivedOn);
    }

    /** For a request that volunteers a ground for haste which this law knows. */
    public static DueDate expedited(Jurisdiction jurisdiction, LocalDate receivedOn) {
        return within(
                jurisdiction.expeditedDays(), "No legal deadline for an expedited answer", jurisdiction, receivedOn);
    }

    DueDate saying(String more) {
        return new DueDate(on, aimFor, warnOn, explanation + "; " + more);
    }

    public boolean isSetByLaw() {
        return on != null;
    }

    /** Late begins on the day after the due date. */
    public boolean isOverdue(LocalDate today) {
        return isSetByLaw() && today.isAfter(on);
    }

    private static DueDate within(Integer days, String otherwise, Jurisdiction law, LocalDate receivedOn) {
        if (!law.isInForce(receivedOn)) {
            return none("%s: %s was not in force on %s, the day of receipt"
                    .formatted(otherwise, law.citation(), US_DATE.format(receivedOn)));
        }
        if (days == null) {
            return none(otherwise + " is known for " + law.name() + (law.remark() == null ? "" : ": " + law.remark()));
        }
        var first = law.dayOne() == DayOne.DAY_AFTER_RECEIPT ? receivedOn.plusDays(1) : receivedOn;
        var working = new WorkingDays(law);
        var on = law.dayKind() == DayKind.BUSINESS ? working.numbered(days, first) : first.plusDays(days - 1);
        var warnOn = law.warningDays().stream()
                .map(receivedOn::plusDays)
                .filter(day -> day.isBefore(on))
                .toList();
        return new DueDate(on, working.lastSurelyOpenUpTo(on), warnOn, explain(days, law, receivedOn));
    }

    private static DueDate none(String explanation) {
        return new DueDate(null, null, List.of(), explanation);
    }

    private static String explain(int days, Jurisdiction law, LocalDate receivedOn) {
        var after = law.dayOne() == DayOne.DAY_AFTER_RECEIPT;
        var sum = "%d %s days %s receipt on %s (the day of receipt is day %d), %s"
                .formatted(
                        days,
                        law.dayKind() == DayKind.BUSINESS ? "business" : "calendar",
                        after ? "after" : "counted from",
                        US_DATE.format(receivedOn),
                        after ? 0 : 1,
                        law.citation());
        var doubts = new ArrayList<String>();
        if (law.dayKind() == null) {
            doubts.add("calendar days are assumed, the earlier reading");
        }
        if (law.dayOne() == null) {
            doubts.add("counting the day of receipt is assumed, the earlier reading");
        }
        if (law.verified() != Verified.YES) {
            doubts.add("not yet checked against the text of the law");
        }
        return doubts.isEmpty() ? sum : sum + "; " + String.join("; ", doubts);
    }
}
