package org.attest.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.casefile.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U-21 and T-7. */
class FilingWindowTest {

    @ParameterizedTest
    @CsvSource({
        "2026-04-01, 2026-09-30",
        "2026-08-31, 2027-02-28",
        "2027-08-31, 2028-02-29",
        "2026-08-30, 2027-02-28",
        "2027-08-30, 2028-02-29",
        "2026-08-29, 2027-02-28",
        "2027-08-29, 2028-02-28",
        "2026-08-28, 2027-02-27",
        "2027-08-28, 2028-02-27",
        "2026-02-28, 2026-08-27",
        "2028-02-28, 2028-08-27",
        "2028-02-29, 2028-08-28",
        "2026-03-31, 2026-09-30",
        "2026-05-31, 2026-11-30",
        "2026-10-31, 2027-04-30",
        "2026-12-31, 2027-06-30",
        "2026-03-01, 2026-08-31",
        "2026-09-01, 2027-02-28",
        "2027-09-01, 2028-02-29",
    })
    void theLastSafeDayIsTheDayBeforeTheSameDaySixMonthsOn(LocalDate signedOn, LocalDate lastSafeDay) {
        assertThat(window(signedOn).lastSafeDay()).isEqualTo(lastSafeDay);
    }

    @Test
    void noSignatureDayInEightYearsLeavesAWindowPastEitherReadingOfSixMonths() {
        for (var signedOn = LocalDate.of(2024, 1, 1); signedOn.getYear() < 2032; signedOn = signedOn.plusDays(1)) {
            var last = window(signedOn).lastSafeDay();
            assertThat(last).as("counted forward from %s", signedOn).isBeforeOrEqualTo(signedOn.plusMonths(6));
            assertThat(last.minusMonths(6)).as("counted back to %s", signedOn).isBeforeOrEqualTo(signedOn);
            assertThat(last)
                    .as("no day lost for nothing, %s", signedOn)
                    .isAfterOrEqualTo(signedOn.plusMonths(6).minusDays(1));
        }
    }

    @Test
    void aLaterSignatureNeverClosesTheWindowEarlier() {
        for (var signedOn = LocalDate.of(2024, 1, 1); signedOn.getYear() < 2032; signedOn = signedOn.plusDays(1)) {
            assertThat(window(signedOn.plusDays(1)).lastSafeDay())
                    .isAfterOrEqualTo(window(signedOn).lastSafeDay());
        }
    }

    @Test
    void theLastSafeDayItselfIsStillInTheWindow() {
        var window = window(LocalDate.of(2026, 4, 1));
        assertThat(window.isOpen(LocalDate.of(2026, 9, 30))).isTrue();
        assertThat(window.isOpen(LocalDate.of(2026, 10, 1))).isFalse();
    }

    @Test
    void aTDeclarationHasNoFilingWindow() {
        assertThat(FilingWindow.of(FormKind.I_914B, LocalDate.of(2026, 4, 1))).isEmpty();
    }

    private static FilingWindow window(LocalDate signedOn) {
        return FilingWindow.of(FormKind.I_918B, signedOn).orElseThrow();
    }
}
