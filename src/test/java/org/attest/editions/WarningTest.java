package org.attest.editions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.attest.casefile.FormKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WarningTest {
    private static final LocalDate LAST = LocalDate.of(2027, 3, 31);

    @ParameterizedTest(name = "{0} days ahead")
    @CsvSource({"60,60", "59,60", "31,60", "30,30", "29,30", "8,30", "7,7", "6,7", "0,7"})
    void anEditionWarnsSixtyThirtyAndSevenDaysAhead(int daysAhead, int level) {
        var warning = Warning.of(FormKind.I_918B, "01/20/25", new Use(null, LAST), LAST.minusDays(daysAhead));
        assertThat(warning).hasValueSatisfying(said -> {
            assertThat(said.level()).isEqualTo(level);
            assertThat(said.daysLeft()).isEqualTo(daysAhead);
            assertThat(said.sentence()).contains("Form I-918 Supplement B 01/20/25", "03/31/2027");
        });
    }

    @Test
    void sixtyOneDaysAheadAndWithoutALastDayNothingIsSaid() {
        assertThat(Warning.of(FormKind.I_918B, "01/20/25", new Use(null, LAST), LAST.minusDays(61)))
                .isEmpty();
        assertThat(Warning.of(FormKind.I_918B, "01/20/25", Use.OPEN, LAST)).isEmpty();
    }

    @Test
    void theDayAfterTheLastItIsOver() {
        assertThat(Warning.of(FormKind.I_918B, "01/20/25", new Use(null, LAST), LAST.plusDays(1)))
                .hasValueSatisfying(said -> assertThat(said.level()).isZero());
        assertThat(new Use(null, LAST).covers(LAST)).isTrue();
        assertThat(new Use(null, LAST).covers(LAST.plusDays(1))).isFalse();
        assertThat(new Use(LAST, null).covers(LAST.minusDays(1))).isFalse();
    }
}
