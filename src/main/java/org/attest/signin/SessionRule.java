package org.attest.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long somebody stays signed in, and how lately one must have signed in for a weighty act (design 8).
 *
 * @param idle without a request, at most 30 minutes
 * @param longest since signing in, whatever happens, at most 12 hours
 * @param fresh since signing in, for approving, denying and revoking
 */
record SessionRule(Duration idle, Duration longest, Duration fresh) {
    private static final Duration IDLE_CEILING = Duration.ofMinutes(30);
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final Duration LONGEST_CEILING = Duration.ofHours(12);

    SessionRule {
        atMost(IDLE_CEILING, idle, "attest.session.idle");
        atMost(LONGEST_CEILING, longest, "attest.session.longest");
        atMost(longest, fresh, "attest.session.fresh");
    }

    private static void atMost(Duration ceiling, Duration set, String name) {
        if (set.isZero() || set.isNegative() || set.compareTo(ceiling) > 0) {
            throw new IllegalArgumentException(
                    "%s is %s: set it to more than nothing and to %s at most".formatted(name, set, ceiling));
        }
    }

    /** Why a session is over at {@code now}; empty where it goes on. */
    Optional<Ending> over(Instant begun, Instant seen, Instant now) {
        if (!now.isBefore(begun.plus(longest))) {
            return Optional.of(Ending.TOO_LONG);
        }
        return now.isBefore(seen.plus(idle)) ? Optional.empty() : Optional.of(Ending.IDLE);
    }

    /** Whether a sign-in may begin a session: an older one was made before the screen was locked. */
    boolean mayBegin(Instant signedIn, Instant now) {
        return now.isBefore(signedIn.plus(idle)) && !now.isBefore(signedIn.minus(CLOCKS_DIFFER));
    }

    boolean isYoung(Instant signedIn, Instant now) {
        return now.isBefore(signedIn.plus(longest));
    }

    boolean isFresh(Instant signedIn, Instant now) {
        return now.isBefore(signedIn.plus(fresh));
    }
}
