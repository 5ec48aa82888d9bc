package org.attest.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

class TokenRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:00:00Z");

    @Test
    void aTokenOfTodayIsAdmitted() {
        assertThat(rule().admits(token(NOW.minusSeconds(60), null))).isTrue();
    }

    @Test
    void afterTwelveHoursSomebodySignsInAnew() {
        assertThat(rule().admits(token(NOW.minusSeconds(12 * 3600 - 1), null))).isTrue();
        assertThat(rule().admits(token(NOW.minusSeconds(12 * 3600), null))).isFalse();
    }

    @Test
    void aTokenThatDoesNotSayWhenItsHolderSignedInIsRefused() {
        assertThat(rule().admits(token(null, null))).isFalse();
    }

    @Test
    void whereAMethodIsAskedForATokenWithoutItIsRefused() {
        assertThat(rule("otp").admits(token(NOW, List.of("pwd", "otp")))).isTrue();
        assertThat(rule("otp").admits(token(NOW, List.of("pwd")))).isFalse();
        assertThat(rule("otp").admits(token(NOW, null))).isFalse();
        assertThat(rule("otp").admits(token(NOW, "otp-like words"))).isFalse();
    }

    private static TokenRule rule(String... methods) {
        return new TokenRule(List.of(methods), Clock.fixed(NOW, ZoneOffset.UTC));
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
