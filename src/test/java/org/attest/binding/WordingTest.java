package org.attest.binding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "U S C I S Online Account Number, if any|USCIS Online Account Number (if any)",
                "Not Applicable, beneficiary is my spouse|N/A, beneficiary is my spouse",
                "Apartment|Apt.",
                "Suite|Ste.",
                "Floor|Flr.",
                "Fianc\u00e9(e) (K-1 visa)|Fiance\u0301(e) (K-1 visa)",
                "Form I-1 30|Form I-130",
                "City, Town or Village of Birth|City/Town/Village of Birth",
                "8 Code of Federal Regulations (C F R) 2 92.1(A.)(2)|8 CFR 292.1(a)(2)",
                "Date of Signature|Date of Signature (mm/dd/yyyy)"
            })
    void whatIsReadAloudEqualsWhatIsPrinted(String tooltip, String print) {
        assertThat(Wording.of(tooltip).sameAs(Wording.of(print))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I am subject to any order disbarring me|I am not subject to any order disbarring me",
                "Send the notice in the case to my attorney of record|Send the notice in the case from my attorney of record",
                "I was convicted of 2 or more crimes in the past|I was convicted of 3 or more crimes in the past",
                "Male|Female",
                "State|State of Birth"
            })
    void aWordThatDecidesIsNeverOverlooked(String one, String other) {
        assertThat(Wording.of(one).nearly(Wording.of(other))).isFalse();
    }

    @Test
    void oneWordThatDecidesNothingMayDifferInALongSentence() {
        assertThat(Wording.of("send original notices to the U.S. business address of my attorney")
                        .nearly(Wording.of("send original notices to the business address of my attorney")))
                .isTrue();
    }

    @Test
    void aWordIsNeverCutInTwo() {
        assertThat(Wording.of("Female").before(Wording.of("Male"))).isNull();
        assertThat(Wording.of("Statement").after(Wording.of("State"))).isNull();
    }
}
