package org.attest.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.attest.people.SignedIn;

/** Begins, takes up and ends sessions; all time is Attest's own. */
@ApplicationScoped
class SessionBook {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    /** Being seen is written this seldom, so that a busy page does not write with every picture. */
    private static final Duration SEEN_AGAIN = Duration.ofSeconds(20);

    private final Sessions sessions;
    private final HolderRows rows;
    private final SessionRule rule;
    private final Clock clock;

    SessionBook(Sessions sessions, HolderRows rows, SessionRule rule, Clock clock) {
        this.sessions = sessions;
        this.rows = rows;
        this.rule = rule;
        this.clock = clock;
    }

    /** Begins a session of this person and gives the number that the browser keeps. */
    @ActivateRequestContext
    String begin(SignedIn person, Instant signedIn, String providerSession, String token) {
        var number = new byte[BYTES];
        RANDOM.nextBytes(number);
        var id = Base64.getUrlEncoder().withoutPadding().encodeToString(number);
        rows.within(person.agency(), () -> {
            sessions.begin(
                    key(id), person.agency(), person.person(), providerSession, signedIn, clock.instant(), token);
            return id;
        });
        return id;
    }

    /** A session that goes on; one that does not is ended. */
    @ActivateRequestContext
    Optional<Sessions.Row> takeUp(String id) {
        var key = key(id);
        var found = sessions.find(key);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var session = found.get();
        var now = clock.instant();
        var over = session.closedOn() != null && !session.closedOn().isAfter(LocalDate.now(clock))
                ? Optional.of(Ending.CLOSED)
                : rule.over(session.begun(), session.seen(), now);
        if (over.isPresent()) {
            end(session, key, over.get());
            return Optional.empty();
        }
        if (!now.isBefore(session.seen().plus(SEEN_AGAIN))) {
            rows.within(session.agency(), () -> {
                sessions.seen(key, now);
                return key;
            });
        }
        return found;
    }

    @ActivateRequestContext
    void end(String id, Ending how) {
        var key = key(id);
        sessions.find(key).ifPresent(session -> end(session, key, how));
    }

    /** @return how many sessions were ended */
    @ActivateRequestContext
    int endOf(String provider, String holder, String providerSession) {
        var places = sessions.of(provider, holder, providerSession);
        for (var place : places) {
            rows.within(place.agency(), () -> {
                sessions.end(place.key(), Ending.PROVIDER, clock.instant());
                return place;
            });
        }
        return places.size();
    }

    /** The sessions of a person that go on, the last used first. */
    List<Sessions.Standing> of(UUID person) {
        var now = clock.instant();
        return sessions.standing(person).stream()
                .filter(session ->
                        rule.over(session.begun(), session.seen(), now).isEmpty())
                .toList();
    }

    static boolean isOf(Sessions.Standing session, String id) {
        return id != null && MessageDigest.isEqual(session.key(), key(id));
    }

    void end(Sessions.Standing session, Ending how) {
        sessions.end(session.key(), how, clock.instant());
    }

    private void end(Sessions.Row session, byte[] key, Ending how) {
        rows.within(session.agency(), () -> {
            sessions.end(key, how, clock.instant());
            return key;
        });
    }

    private static byte[] key(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
