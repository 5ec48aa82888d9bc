package org.attest.signin;

import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A clock that goes on only when a test says so. */
@Alternative
@Singleton
public class HandClock {
    /** The provider's tokens are judged by the machine's own clock, so this one begins there. */
    private static volatile Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    static void goOn(Duration time) {
        now = now.plus(time);
    }

    static Instant now() {
        return now;
    }

    @Produces
    @Singleton
    Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneId.of("America/New_York");
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return Clock.fixed(now, zone);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }
}
