package org.attest.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.attest.casefile.CaseFixture.*;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name is found however it was typed. */
class SearchKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Muñoz-O'Neill | munoz oneill",
                "O’Neill | oneill",
                "O‘Neill | oneill",
                "Oʼneill | oneill",
                "Núñez  de la Peña | nunez de la pena",
                "MUN\u0303OZ | munoz",
                "Łukasz Đorđević | lukasz dordevic",
                "Nguyễn | nguyen",
                "Smith, Jr. | smith jr",
                "NPD-2026-0042 | npd 2026 0042",
            })
    void aNameIsHeldWithoutCaseMarksOrHyphens(String typed, String held) {
        assertThat(SearchKey.plain(typed)).isEqualTo(held);
    }

    @Test
    void bothSurnamesAndOtherNamesAndIncidentsAreFoundAsWholeWords() {
        var key = SearchKey.of(NUMBER, victim(), activity());
        assertThat(key).startsWith(" ").endsWith(" ").contains(" munoz ", " quimby ", " zelda ", " 26 1042 ", " 0042 ");
    }

    @Test
    void theKeyHoldsNoNumberNoBirthAndNothingOfTheCrime() {
        assertThat(SearchKey.of(NUMBER, victim(), activity())).doesNotContain("012345678", "1990", "typed", "assault");
    }

    @Test
    void aCaseWithoutAVictimIsFoundByItsNumber() {
        assertThat(SearchKey.of(NUMBER, null, null)).isEqualTo(" npd 2026 0042 ");
        assertThat(SearchKey.of(NUMBER, null, activity(List.of(" "), Set.of()))).isEqualTo(" npd 2026 0042 ");
    }
}
