package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person may type, and what would not print. */
class PlainTextTest {
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    record Typed(@PlainText(max = 12) String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë Łuk", "two\nlines", "tab\tand\r\n", "日本語", "twelve chars", "😀"})
    void wordsOfAnyLanguageAreTaken(String text) {
        assertThat(VALIDATOR.validate(new Typed(text))).isEmpty();
    }

    @Test
    void nothingIsTakenToo() {
        assertThat(VALIDATOR.validate(new Typed(null))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a\u0000b", "a\u001bb", "a\u202eb", "a\u200bb", "a\ue000b", "a\u2028b", "a\u2029b", "a\ud800"})
    void whatWouldNotPrintIsNamedByItsCodePoint(String text) {
        assertThat(VALIDATOR.validate(new Typed(text)))
                .singleElement()
                .extracting(violation -> violation.getMessage())
                .asString()
                .startsWith("Holds the character U+%04X".formatted((int) text.charAt(1)));
    }

    @Test
    void tooLongSaysHowLong() {
        assertThat(VALIDATOR.validate(new Typed("thirteen char")))
                .extracting(violation -> violation.getMessage())
                .containsExactly("Too long: 13 characters, and at most 12 fit");
    }
}
