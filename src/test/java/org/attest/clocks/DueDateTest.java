package org.attest.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.attest.casefile.FormKind;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.attest.clocks.Jurisdiction.Verified;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DueDateTest {
    private static final Jurisdictions LAWS = new Jurisdictions();

    @Test
    void massachusettsCountsTheDayOfReceiptAsDayZero() { // MA-3
        var due = DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 8, 25));
        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(due.explanation())
                .isEqualTo("90 calendar days after receipt on 08/25/2026 (the day of receipt is day 0),"
                        + " G.L. c. 258F s. 3");
    }

    @Test
    void massachusettsWarnsThirtySixtySeventyFiveAndEightyFiveDaysAfterReceipt() { // MA-3
        assertThat(DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 8, 25)).warnOn())
                .containsExactly(
                        LocalDate.of(2026, 9, 24),
                        LocalDate.of(2026, 10, 24),
                        LocalDate.of(2026, 11, 8),
                        LocalDate.of(2026, 11, 18));
    }

    @Test
    void aDueDateOnAWeekendStaysAndTheAimIsTheFridayBefore() { // MA-3: finish before a weekend or holiday
        var due = DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 8, 23));
        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 11, 21));
        assertThat(due.aimFor()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void anAimFallsBeforePatriotsDayAndBeforeTheFridayKeptForASaturdayHoliday() {
        assertThat(DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 1, 20)).on()).isEqualTo("2026-04-20");
        assertThat(DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 1, 20)).aimFor())
                .isEqualTo("2026-04-17");
        assertThat(DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 4, 5)).on()).isEqualTo("2026-07-04");
        assertThat(DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 4, 5)).aimFor()).isEqualTo("2026-07-02");
    }

    @Test
    void anAimFallsBeforeANewYearsDayKeptInTheOldYear() {
        var due = DueDate.of(LAWS.of("MA"), LocalDate.of(2027, 10, 2));
        assertThat(due.on()).isEqualTo("2027-12-31");
        assertThat(due.aimFor()).isEqualTo("2027-12-30");
    }

    @Test
    void aRequestReceivedBeforeTheLawHeldHasNoLegalDeadline() {
        var due = DueDate.of(LAWS.of("MA"), LocalDate.of(2021, 6, 30));
        assertThat(due.isSetByLaw()).isFalse();
        assertThat(due.on()).isNull();
        assertThat(due.warnOn()).isEmpty();
        assertThat(due.explanation())
                .isEqualTo("No legal deadline: G.L. c. 258F s. 3 was not in force on 06/30/2021, the day of receipt");
        assertThat(DueDate.of(LAWS.of("MA"), LocalDate.of(2021, 7, 1)).isSetByLaw())
                .isTrue();
    }

    @Test
    void californiaCountsTheDayOfReceiptAsDayOne() {
        var due = DueDate.of(LAWS.of("CA-U"), LocalDate.of(2026, 9, 1));
        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 9, 30));
        assertThat(due.explanation())
                .startsWith("30 calendar days counted from receipt on 09/01/2026 (the day of receipt is day 1),"
                        + " Penal Code 679.10")
                .contains("not yet checked against the text of the law");
        assertThat(DueDate.expedited(LAWS.of("CA-U"), LocalDate.of(2026, 9, 1)).on())
                .isEqualTo(LocalDate.of(2026, 9, 7));
    }

    @Test
    void eachFormInCaliforniaHasTheDayOfItsOwnLawWhicheverRowTheAgencyIsSetTo() {
        var deadlines = new Deadlines(LAWS, (form, receivedOn) -> Optional.empty());
        var received = LocalDate.of(2026, 9, 1);
        for (var set : List.of("CA-U", "CA-T")) {
            var certification = deadlines.of(set, FormKind.I_918B, received);
            assertThat(certification.on()).isEqualTo(LocalDate.of(2026, 9, 30));
            assertThat(certification.computed()).contains("Penal Code 679.10");
            var declaration = deadlines.of(set, FormKind.I_914B, received);
            assertThat(declaration.on()).isNull();
            assertThat(declaration.computed()).startsWith("No legal deadline is known for California (Form I-914");
        }
        assertThat(deadlines.of("MA", FormKind.I_914B, received))
                .isEqualTo(deadlines.of("MA", FormKind.I_918B, received));
    }

    @Test
    void whatWasNotReadOfALawIsCountedTheEarlierWayAndSaidAloud() {
        var due = DueDate.of(LAWS.of("CO"), LocalDate.of(2026, 8, 25));
        assertThat(due.on()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(due.explanation()).contains("calendar days are assumed", "counting the day of receipt is assumed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "CA-T", "MT", "NV", "NY", "TX"})
    void withoutAKnownNumberOfDaysThereIsNoDueDateAndTheReasonIsGiven(String code) {
        var due = DueDate.of(LAWS.of(code), LocalDate.of(2026, 8, 25));
        assertThat(due.on()).isNull();
        assertThat(due.aimFor()).isNull();
        assertThat(due.explanation())
                .startsWith("No legal deadline is known for ")
                .contains(": ");
        assertThat(due.isOverdue(LocalDate.of(2099, 1, 1))).isFalse();
    }

    @Test
    void massachusettsHasNoLegalDayForAnExpeditedAnswer() { // MA-7
        var due = DueDate.expedited(LAWS.of("MA"), LocalDate.of(2026, 8, 25));
        assertThat(due.isSetByLaw()).isFalse();
        assertThat(due.explanation()).startsWith("No legal deadline for an expedited answer is known");
    }

    @Test
    void businessDaysSkipWeekendsAndHolidays() {
        // Friday is day 0; Labor Day on Monday 09/07/2026 is skipped
        assertThat(DueDate.of(inBusinessDays(1, DayOne.DAY_AFTER_RECEIPT), LocalDate.of(2026, 9, 4))
                        .on())
                .isEqualTo(LocalDate.of(2026, 9, 8));
        assertThat(DueDate.of(inBusinessDays(5, DayOne.DAY_AFTER_RECEIPT), LocalDate.of(2026, 9, 4))
                        .on())
                .isEqualTo(LocalDate.of(2026, 9, 14));
    }

    @Test
    void aReceiptOnAWorkingDayIsBusinessDayOneWhereTheLawCountsItAndOnAWeekendIsNot() {
        assertThat(DueDate.of(inBusinessDays(1, DayOne.DAY_OF_RECEIPT), LocalDate.of(2026, 9, 4))
                        .on())
                .isEqualTo(LocalDate.of(2026, 9, 4));
        assertThat(DueDate.of(inBusinessDays(1, DayOne.DAY_OF_RECEIPT), LocalDate.of(2026, 9, 5))
                        .on())
                .isEqualTo(LocalDate.of(2026, 9, 8));
    }

    @Test
    void aSundayHolidayIsKeptOnMondayAndASaturdayHolidayTakesNoFridayAway() {
        // 07/04/2027 is a Sunday, 07/04/2026 a Saturday
        assertThat(DueDate.of(inBusinessDays(1, DayOne.DAY_AFTER_RECEIPT), LocalDate.of(2027, 7, 2))
                        .on())
                .isEqualTo(LocalDate.of(2027, 7, 6));
        assertThat(DueDate.of(inBusinessDays(1, DayOne.DAY_AFTER_RECEIPT), LocalDate.of(2026, 7, 2))
                        .on())
                .isEqualTo(LocalDate.of(2026, 7, 3));
    }

    @Test
    void ninetyBusinessDaysInIllinoisEndWhereAWallCalendarPutsThem() {
        // 21 in September, 21 in October, 19 in November, 22 in December, and seven in January
        var due = DueDate.of(LAWS.of("IL"), LocalDate.of(2026, 9, 1));
        assertThat(due.on()).isEqualTo(LocalDate.of(2027, 1, 12));
        assertThat(due.explanation()).startsWith("90 business days");
    }

    @Test
    void lateBeginsOnTheDayAfter() {
        var due = DueDate.of(LAWS.of("MA"), LocalDate.of(2026, 8, 25));
        assertThat(due.isOverdue(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(due.isOverdue(LocalDate.of(2026, 11, 24))).isTrue();
    }

    private static Jurisdiction inBusinessDays(int days, DayOne dayOne) {
        return new Jurisdiction(
                "IL",
                "Sample State",
                "Sample Code 1",
                days,
                DayKind.BUSINESS,
                null,
                dayOne,
                List.of(),
                null,
                null,
                null,
                null,
                Verified.YES,
                null);
    }
}
