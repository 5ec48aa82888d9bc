package org.attest.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionRuleTest {
    private static final Instant BEGUN = Instant.parse("2026-11-23T13:00:00Z");
    private final SessionRule rule = rule(15, 720, 10);

    @Test
    void aSessionGoesOnWhileItIsUsed() {
        assertThat(rule.over(BEGUN, BEGUN, BEGUN.plusSeconds(899))).isEmpty();
        assertThat(rule.over(BEGUN, BEGUN.plusSeconds(40_000), BEGUN.plusSeconds(40_899)))
                .isEmpty();
    }

    @Test
    void fifteenMinutesWithoutARequestEndIt() {
        assertThat(rule.over(BEGUN, BEGUN.plusSeconds(60), BEGUN.plusSeconds(960)))
                .contains(Ending.IDLE);
    }

    @Test
    void twelveHoursEndItHoweverMuchItIsUsed() {
        var late = BEGUN.plus(Duration.ofHours(12));
        assertThat(rule.over(BEGUN, late.minusSeconds(1), late.minusSeconds(1))).isEmpty();
        assertThat(rule.over(BEGUN, late.minusSeconds(1), late)).contains(Ending.TOO_LONG);
    }

    @Test
    void aSettingAboveItsCeilingOrOfNothingIsRefusedByName() {
        assertThatThrownBy(() -> rule(31, 720, 10)).hasMessageContaining("attest.session.idle is PT31M");
        assertThatThrownBy(() -> rule(0, 720, 10)).hasMessageContaining("attest.session.idle");
        assertThatThrownBy(() -> rule(15, 721, 10)).hasMessageContaining("attest.session.longest");
        assertThatThrownBy(() -> rule(15, 60, 61)).hasMessageContaining("attest.session.fresh");
        assertThatThrownBy(() -> rule(15, -1, 10)).hasMessageContaining("attest.session.longest");
        assertThat(rule(30, 720, 720).idle()).isEqualTo(Duration.ofMinutes(30));
    }

    private static SessionRule rule(int idle, int longest, int fresh) {
        return new SessionRule(Duration.ofMinutes(idle), Duration.ofMinutes(longest), Duration.ofMinutes(fresh));
    }
}
