package org.attest.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.attest.reports.Individuals.Asked;
import org.junit.jupiter.api.Test;

/** People and not requests: MA-5 i. */
class IndividualsTest {
    private static final LocalDate BORN = LocalDate.of(1990, 2, 3);

    @Test
    void whoAskedTwiceIsOne() {
        assertThat(count(asked("1", "Testperson", "Ana", BORN), asked("2", "TESTPERSON", "Ána ", BORN)))
                .isEqualTo(1);
    }

    @Test
    void aDateOfBirthThatWasAddedLaterMakesNoSecondPerson() {
        assertThat(count(asked("1", "Testperson", "Ana", null), asked("2", "Testperson", "Ana", BORN)))
                .isEqualTo(1);
        assertThat(count(
                        asked("1", "Testperson", "Ana", BORN.plusDays(1)),
                        asked("2", "Testperson", "Ana", null),
                        asked("3", "Testperson", "Ana", BORN)))
                .as("two dates are two people, and the one without is one of them")
                .isEqualTo(2);
    }

    @Test
    void twoPeopleOfOneNameAreTwo() {
        assertThat(count(asked("1", "Testperson", "Ana", BORN), asked("2", "Testperson", "Ana", BORN.plusYears(1))))
                .isEqualTo(2);
        assertThat(count(asked("1", "Testperson Ana", null, BORN), asked("2", "Testperson", "Ana", BORN)))
                .as("a family name is no given name")
                .isEqualTo(2);
    }

    @Test
    void whoeverAsksAgainUnderAnotherNameIsOne() {
        assertThat(count(
                        new Asked("2", "1", "Newname", "Ana", BORN),
                        new Asked("3", "1", "Testperson", "Ana", null),
                        new Asked("4", "3", "Thirdname", "Ana", BORN.plusDays(9))))
                .as("a case that continues one of an earlier year, and so on")
                .isEqualTo(1);
    }

    @Test
    void aRequestWithoutANameIsOnePerson() {
        assertThat(count(asked("1", null, null, null), asked("2", null, " ", BORN)))
                .isEqualTo(2);
        assertThat(Individuals.count(List.of())).isZero();
    }

    private static Asked asked(String number, String family, String given, LocalDate bornOn) {
        return new Asked(number, null, family, given, bornOn);
    }

    private static long count(Asked... requests) {
        return Individuals.count(List.of(requests));
    }
}
