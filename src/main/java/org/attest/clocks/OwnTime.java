package org.attest.clocks;

import java.time.LocalDate;
import org.attest.casefile.FormKind;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.attest.clocks.Jurisdiction.Verified;

/**
 * How long an agency gives itself, by an ordinance, an order or its written policy: what somebody of the agency read and
 * recorded, beside the law of the place.
 *
 * @param form null where it is for both
 * @param until last day of receipt that it is for, null where it has no end
 */
public record OwnTime(
        FormKind form, int days, DayKind dayKind, DayOne dayOne, LocalDate from, LocalDate until, String citation) {

    /** Whether a request for this form received on this day falls under it; both ends count. */
    public boolean isFor(FormKind asked, LocalDate receivedOn) {
        return (form == null || form == asked)
                && !receivedOn.isBefore(from)
                && (until == null || !receivedOn.isAfter(until));
    }

    /** Whether some request could fall under both. */
    public boolean overlaps(OwnTime other) {
        return (form == null || other.form == null || form == other.form)
                && (until == null || !other.from.isAfter(until))
                && (other.until == null || !from.isAfter(other.until));
    }

    /** The same, up to the day before this one: what it gave until then it gave. */
    public OwnTime endedBefore(LocalDate day) {
        var last = day.minusDays(1);
        return new OwnTime(
                form, days, dayKind, dayOne, from, until == null || until.isAfter(last) ? last : until, citation);
    }

    /** Counted by the calendar of the place, with its days of warning; whether it is for that day is asked apart. */
    public DueDate due(Jurisdiction place, LocalDate receivedOn) {
        return DueDate.of(
                new Jurisdiction(
                        place.code(),
                        place.name(),
                        citation,
                        days,
                        dayKind,
                        null,
                        dayOne,
                        place.warningDays(),
                        place.reportDue(),
                        place.reportTo(),
                        null,
                        null,
                        Verified.YES,
                        null),
                receivedOn);
    }
}
