package org.attest.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class TokenRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");
    private static final SessionRule SESSIONS =
            new SessionRule(Duration.ofMinutes(15), Duration.ofHours(12), Duration.ofMinutes(10));

    @Test
    void aTokenOfTodayIsAdmitted() {
        assertThat(rule().refuses(token(NOW.minusSeconds(60), null), NOW)).isEmpty();
    }

    @Test
    void afterTwelveHoursSomebodySignsInAnew() {
        assertThat(rule().refuses(token(NOW.minusSeconds(12 * 3600 - 1), null), NOW))
                .isEmpty();
        assertThat(rule().refuses(token(NOW.minusSeconds(12 * 3600), null), NOW))
                .contains(Refused.TOO_LONG_AGO);
    }

    @Test
    void aTokenThatDoesNotSayWhenItsHolderSignedInIsRefused() {
        assertThat(rule().refuses(token(null, null), NOW)).contains(Refused.TOO_LONG_AGO);
    }

    @Test
    void whereAMethodIsAskedForATokenWithoutItIsRefused() {
        assertThat(rule("otp").refuses(token(NOW, List.of("pwd", "otp")), NOW)).isEmpty();
        assertThat(rule("otp").refuses(token(NOW, List.of("pwd")), NOW)).contains(Refused.METHOD);
        assertThat(rule("otp").refuses(token(NOW, null), NOW)).contains(Refused.METHOD);
        assertThat(rule("otp").refuses(token(NOW, "otp-like words"), NOW)).contains(Refused.METHOD);
    }

    @Test
    void aWeightyActAsksForAFreshSignInAndForItsLevelWhereOneIsSet() {
        assertThat(rule().isFresh(new SignIn(NOW.minusSeconds(599), null), NOW)).isTrue();
        assertThat(rule().isFresh(new SignIn(NOW.minusSeconds(600), null), NOW)).isFalse();
        var level = new TokenRule(List.of(), "gold", SESSIONS);
        assertThat(level.isFresh(new SignIn(NOW, "gold"), NOW)).isTrue();
        assertThat(level.isFresh(new SignIn(NOW, "silver"), NOW)).isFalse();
        assertThat(level.isFresh(new SignIn(NOW, null), NOW)).isFalse();
    }

    private static TokenRule rule(String... methods) {
        return new TokenRule(List.of(methods), null, SESSIONS);
    }

    private static JsonWebToken token(Instant signedInAt, Object methods) {
        Map<String, Object> claims = new HashMap<>();
        claims.put("auth_time", signedInAt == null ? null : signedInAt.getEpochSecond());
        claims.put("amr", methods);
        return new JsonWebToken() {
            @Override
            public String getName() {
                return "somebody";
            }

            @Override
            public Set<String> getClaimNames() {
                return claims.keySet();
            }

            @Override
            @SuppressWarnings("unchecked")
            public <T> T getClaim(String name) {
                return (T) claims.get(name);
            }
        };
    }
}
