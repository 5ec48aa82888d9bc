package org.attest.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.attest.casefile.FormKind;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.junit.jupiter.api.Test;

/** An agency's own time beside the law of the place: never more than a law that was read, and only for its own days. */
class OwnTimeTest {
    private static final Jurisdictions LAWS = new Jurisdictions();
    private static final LocalDate RECEIVED = LocalDate.of(2026, 9, 1);

    @Test
    void aShorterTimeCountsAndNamesItsSource() {
        var due = deadlines(time(null, 45, DayKind.CALENDAR)).due("MA", FormKind.I_918B, RECEIVED);
        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 10, 16));
        assertThat(due.explanation())
                .isEqualTo(
                        "45 calendar days after receipt on 09/01/2026 (the day of receipt is day 0), General Order 1-2;"
                                + " the law of the place gives until 11/30/2026");
        assertThat(due.warnOn()).containsExactly(LocalDate.of(2026, 10, 1));
    }

    /** MA-3: ninety days; what an agency allows itself beyond them is no time at all. */
    @Test
    void aLawThatWasReadIsNeverOutlasted() {
        var longer = time(null, 91, DayKind.CALENDAR);
        var byLaw = DueDate.of(LAWS.of("MA"), RECEIVED);
        var due = deadlines(longer).due("MA", FormKind.I_918B, RECEIVED);
        assertThat(due.on()).isEqualTo(byLaw.on());
        assertThat(due.explanation()).isEqualTo(byLaw.explanation() + "; the agency's own time would end later");
        assertThat(deadlines(longer).outlastsTheLaw("MA", FormKind.I_918B, longer))
                .isTrue();
        assertThat(deadlines(longer).outlastsTheLaw("MA", FormKind.I_918B, time(null, 90, DayKind.CALENDAR)))
                .isFalse();
        // seventy working days end after ninety days of the calendar
        assertThat(deadlines(longer).outlastsTheLaw("MA", FormKind.I_918B, time(null, 70, DayKind.BUSINESS)))
                .isTrue();
    }

    @Test
    void whereTheLawIsNotReadOrSetsNoDayTheAgencysTimeCounts() {
        var own = time(null, 120, DayKind.CALENDAR);
        for (var place : new String[] {"CO", "US"}) {
            assertThat(deadlines(own).outlastsTheLaw(place, FormKind.I_918B, own))
                    .isFalse();
            assertThat(deadlines(own).due(place, FormKind.I_918B, RECEIVED).on())
                    .as(place)
                    .isEqualTo(RECEIVED.plusDays(120));
        }
    }

    @Test
    void itIsForItsFormAndItsDaysAlone() {
        var own = new OwnTime(
                FormKind.I_914B,
                30,
                DayKind.CALENDAR,
                DayOne.DAY_AFTER_RECEIPT,
                RECEIVED,
                RECEIVED.plusDays(9),
                "An order");
        assertThat(own.isFor(FormKind.I_914B, RECEIVED)).isTrue();
        assertThat(own.isFor(FormKind.I_914B, RECEIVED.plusDays(9))).isTrue();
        assertThat(own.isFor(FormKind.I_914B, RECEIVED.plusDays(10))).isFalse();
        assertThat(own.isFor(FormKind.I_914B, RECEIVED.minusDays(1))).isFalse();
        assertThat(own.isFor(FormKind.I_918B, RECEIVED)).isFalse();
        assertThat(time(null, 30, DayKind.CALENDAR).isFor(FormKind.I_918B, RECEIVED.plusYears(9)))
                .isTrue();
    }

    @Test
    void whatWasWithdrawnCountedUntilTheDayBefore() {
        var ended = time(null, 30, DayKind.CALENDAR).endedBefore(RECEIVED.plusDays(5));
        assertThat(ended.isFor(FormKind.I_918B, RECEIVED.plusDays(4))).isTrue();
        assertThat(ended.isFor(FormKind.I_918B, RECEIVED.plusDays(5))).isFalse();
    }

    @Test
    void twoOverlapWhereSomeRequestFallsUnderBoth() {
        var both = time(null, 30, DayKind.CALENDAR);
        var certification = time(FormKind.I_918B, 30, DayKind.CALENDAR);
        var declaration = time(FormKind.I_914B, 30, DayKind.CALENDAR);
        assertThat(both.overlaps(certification)).isTrue();
        assertThat(certification.overlaps(both)).isTrue();
        assertThat(certification.overlaps(declaration)).isFalse();
        var before = new OwnTime(
                null,
                30,
                DayKind.CALENDAR,
                DayOne.DAY_OF_RECEIPT,
                RECEIVED.minusDays(30),
                RECEIVED.minusDays(1),
                "An order");
        assertThat(before.overlaps(both)).isFalse();
        assertThat(both.overlaps(before)).isFalse();
    }

    private static OwnTime time(FormKind form, int days, DayKind kind) {
        return new OwnTime(form, days, kind, DayOne.DAY_AFTER_RECEIPT, RECEIVED, null, "General Order 1-2");
    }

    private static Deadlines deadlines(OwnTime own) {
        return new Deadlines(LAWS, (form, receivedOn) -> Optional.of(own).filter(time -> time.isFor(form, receivedOn)));
    }
}
