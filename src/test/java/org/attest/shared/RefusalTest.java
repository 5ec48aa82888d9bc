package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.attest.casefile.CaseRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** How broken rules are collected and answered, and how a version is read. */
class RefusalTest {

    @Test
    void whatHoldsIsNotRefused() {
        assertThatCode(() -> new Rules().must(true, CaseRule.REASON_GIVEN).hold())
                .doesNotThrowAnyException();
    }

    @Test
    void everyBrokenRuleIsReportedOnceInTheOrderOfAsking() {
        var rules = new Rules()
                .must(false, CaseRule.REASON_GIVEN, "reason")
                .must(true, CaseRule.SCAN_ATTACHED)
                .must(false, CaseRule.OTHER_AGENCY_NAMED, "agency")
                .must(false, CaseRule.OTHER_AGENCY_NAMED, "address");
        var refusal = catchThrowableOfType(Refusal.class, rules::hold);
        assertThat(refusal.broken()).containsExactly(CaseRule.REASON_GIVEN, CaseRule.OTHER_AGENCY_NAMED);
        assertThat(refusal.breaches()).extracting(Broken::field).containsExactly("reason", "agency", "address");
    }

    @ParameterizedTest
    @CsvSource({
        "UNCHANGED_SINCE_READ, NOT_LOCKED_OUT, 412",
        "NOT_LOCKED_OUT, DECIDED_BY_ANOTHER, 404",
        "STAGE_ALLOWS_IT, DECIDED_BY_ANOTHER, 403",
        "REASON_GIVEN, STAGE_ALLOWS_IT, 409",
        "REASON_GIVEN, SCAN_ATTACHED, 422",
    })
    void theGravestBreachGivesTheStatus(CaseRule one, CaseRule other, int status) {
        for (var pair : List.of(List.of(one, other), List.of(other, one))) {
            var broken = pair.stream()
                    .map(rule -> new Broken(rule, null, rule.sentence()))
                    .toList();
            assertThat(new Refusal(broken).status()).isEqualTo(status);
        }
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {" ", "\t\n"})
    void blankIsNotGiven(String text) {
        assertThat(Rules.given(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "\"3\"", "W/\"3\"", " \"3\" "})
    void aVersionIsReadAsItWasSent(String header) {
        assertThat(IfMatch.version(header)).isEqualTo(3);
        assertThat(IfMatch.version(IfMatch.tag(3))).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "-1", "1.5", "\"3\", \"4\"", "99999999999", "three"})
    void anUnreadableVersionIsRefused(String header) {
        assertThat(refused(header)).isEqualTo(400);
    }

    @ParameterizedTest
    @NullAndEmptySource
    void aWriteThatNamesNoVersionIsRefused(String header) {
        assertThat(refused(header)).isEqualTo(428);
    }

    private static int refused(String header) {
        return catchThrowableOfType(Refusal.class, () -> IfMatch.version(header))
                .status();
    }
}
