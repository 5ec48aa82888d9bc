package org.attest.signin;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a token must say besides being genuine: when and how its holder signed in.
 *
 * @param methods of which the token's {@code amr} must name one; none is asked for where it is empty
 * @param freshLevel the {@code acr} that a weighty act asks for besides a fresh sign-in, or null
 */
record TokenRule(List<String> methods, String freshLevel, SessionRule sessions) {
    /** Why a genuine token opens nothing; empty where it does. */
    Optional<Refused> refuses(JsonWebToken token, Instant now) {
        var at = signedInAt(token);
        if (at.isEmpty() || !sessions.isYoung(at.get(), now)) {
            return Optional.of(Refused.TOO_LONG_AGO);
        }
        return methods.isEmpty() || said(token.getClaim("amr")).anyMatch(methods::contains)
                ? Optional.empty()
                : Optional.of(Refused.METHOD);
    }

    boolean isFresh(SignIn signIn, Instant now) {
        return sessions.isFresh(signIn.at(), now) && (freshLevel == null || freshLevel.equals(signIn.level()));
    }

    /** {@code auth_time}; a token without it does not say when its holder signed in. */
    static Optional<Instant> signedInAt(JsonWebToken token) {
        Object claim = token.getClaim("auth_time");
        if (claim instanceof JsonNumber json) {
            return Optional.of(Instant.ofEpochSecond(json.longValue()));
        }
        return claim instanceof Number number
                ? Optional.of(Instant.ofEpochSecond(number.longValue()))
                : Optional.empty();
    }

    private static Stream<String> said(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.stream().map(value -> value instanceof JsonString text ? text.getString() : "");
        }
        return claim instanceof Collection<?> values ? values.stream().map(String::valueOf) : Stream.of();
    }
}
