package org.attest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final class Hand extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hand clock = new Hand();
    private final Allowance three = new Allowance(3, Duration.ofMinutes(15), clock);

    @Test
    void threeAreAllowedAtOnceAndTheFourthIsToldWhen() {
        assertThat(three.left("a")).isZero();
        for (int i = 0; i < 3; i++) {
            assertThat(three.take("a")).isZero();
        }
        assertThat(three.take("a")).isBetween(299L, 301L);
        assertThat(three.left("a")).isBetween(299L, 301L);
        clock.now = clock.now.plusSeconds(302);
        assertThat(three.left("a")).isZero();
        assertThat(three.take("a")).isZero();
        assertThat(three.take("a")).isPositive();
    }

    @Test
    void eachKeyHasItsOwnAndOneThatIsForgottenBeginsAnew() {
        for (int i = 0; i < 3; i++) {
            three.take("a");
        }
        assertThat(three.take("b")).isZero();
        three.forget("a");
        assertThat(three.take("a")).isZero();
    }
}
