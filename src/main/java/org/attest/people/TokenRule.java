package org.attest.people;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** What a token must say besides being genuine: how its holder signed in, and that this was within twelve hours. */
record TokenRule(List<String> methods, Clock clock) {
    private static final Duration A_DAY_OF_WORK = Duration.ofHours(12);

    boolean admits(JsonWebToken token) {
        return signedInLately(token.getClaim("auth_time")) && bySomeOf(token.getClaim("amr"));
    }

    private boolean signedInLately(Object claim) {
        Long seconds = claim instanceof JsonNumber json
                ? Long.valueOf(json.longValue())
                : claim instanceof Number number ? Long.valueOf(number.longValue()) : null;
        return seconds != null
                && Instant.ofEpochSecond(seconds).plus(A_DAY_OF_WORK).isAfter(clock.instant());
    }

    private boolean bySomeOf(Object claim) {
        return methods.isEmpty() || said(claim).anyMatch(methods::contains);
    }

    private static Stream<String> said(Object claim) {
        if (claim instanceof JsonArray array) {
            return array.stream().map(value -> value instanceof JsonString text ? text.getString() : "");
        }
        return claim instanceof Collection<?> values ? values.stream().map(String::valueOf) : Stream.of();
    }
}
