package org.attest.clocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.attest.casefile.FormKind;
import org.attest.clocks.Jurisdiction.DayKind;
import org.attest.clocks.Jurisdiction.DayOne;
import org.attest.clocks.Jurisdiction.Verified;
import org.junit.jupiter.api.Test;

class JurisdictionsTest {
    private final Jurisdictions jurisdictions = new Jurisdictions();

    @Test
    void massachusettsAnswersInNinetyCalendarDaysAndReportsByTheFirstOfFebruary() { // MA-3, MA-5
        var massachusetts = jurisdictions.of("MA");
        assertThat(massachusetts.responseDays()).isEqualTo(90);
        assertThat(massachusetts.dayKind()).isEqualTo(DayKind.CALENDAR);
        assertThat(massachusetts.dayOne()).isEqualTo(DayOne.DAY_AFTER_RECEIPT);
        assertThat(massachusetts.warningDays()).containsExactly(30, 60, 75, 85);
        assertThat(massachusetts.reportDue()).isEqualTo(MonthDay.of(2, 1));
        assertThat(massachusetts.reportTo()).isEqualTo("Executive Office of Public Safety and Security");
        assertThat(massachusetts.inForceFrom()).isEqualTo(LocalDate.of(2021, 7, 1));
        assertThat(massachusetts.verified()).isEqualTo(Verified.YES);
    }

    @Test
    void massachusettsGivesNoExpediteRight() { // MA-7
        assertThat(jurisdictions.of("MA").expeditedDays()).isNull();
    }

    @Test
    void everyRowSaysWhereItComesFromOrWhyNothingIsKnown() {
        assertThat(jurisdictions.all()).hasSizeGreaterThan(20).allSatisfy(law -> {
            assertThat(law.name()).isNotBlank();
            assertThat(law.citation() != null || law.remark() != null)
                    .as(law.code())
                    .isTrue();
            assertThat(law.responseDays() != null || law.remark() != null)
                    .as("%s without days says why", law.code())
                    .isTrue();
        });
    }

    @Test
    void aNumberOfDaysAlwaysCitesItsLaw() {
        assertThat(jurisdictions.all())
                .filteredOn(law -> law.responseDays() != null)
                .allSatisfy(law -> assertThat(law.citation()).as(law.code()).isNotBlank());
    }

    @Test
    void californiaHasOneLawForEachForm() {
        assertThat(jurisdictions.governing("CA", FormKind.I_918B).code()).isEqualTo("CA-U");
        assertThat(jurisdictions.governing("CA", FormKind.I_914B).code()).isEqualTo("CA-T");
        assertThat(jurisdictions.governing("MA", FormKind.I_914B).code()).isEqualTo("MA");
    }

    @Test
    void anAgencySetToEitherRowOfCaliforniaIsUnderTheLawOfEachCasesForm() {
        for (var set : List.of("CA-U", "CA-T")) {
            assertThat(jurisdictions.ofAgency(set, FormKind.I_918B).code()).isEqualTo("CA-U");
            assertThat(jurisdictions.ofAgency(set, FormKind.I_914B).code()).isEqualTo("CA-T");
        }
    }

    @Test
    void anAgencySetToARowOfBothFormsIsUnderThatRow() {
        assertThat(jurisdictions.all())
                .filteredOn(law -> !law.code().startsWith("CA-"))
                .allSatisfy(law -> {
                    assertThat(jurisdictions.ofAgency(law.code(), FormKind.I_918B))
                            .isEqualTo(law);
                    assertThat(jurisdictions.ofAgency(law.code(), FormKind.I_914B))
                            .isEqualTo(law);
                });
        assertThatThrownBy(() -> jurisdictions.ofAgency("ZZ", FormKind.I_914B)).hasMessageContaining("ZZ");
    }

    @Test
    void aStateWithoutARowFallsUnderFederalLawAlone() {
        assertThat(jurisdictions.governing("WY", FormKind.I_918B).code()).isEqualTo("US");
    }

    @Test
    void anUnknownCodeIsRefusedAndNotGuessed() {
        assertThatThrownBy(() -> jurisdictions.of("ZZ")).hasMessageContaining("ZZ");
    }
}
