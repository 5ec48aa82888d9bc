package org.attest.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Locale;
import org.attest.shared.Allowance;
import org.attest.shared.LimitSettings;

/**
 * Counts wrong passwords, by name and by address. A name that nobody has is counted like any other, so that waiting tells
 * nothing; whoever has to wait is not let in with the right password either.
 */
@ApplicationScoped
class SignInLimit {
    private static final int LONGEST_NAME = 100;
    private final Allowance names;
    private final Allowance addresses;

    SignInLimit(LimitSettings settings, Clock clock) {
        names = new Allowance(settings.signInsPerName(), settings.signInsDuring(), clock);
        addresses = new Allowance(settings.signInsPerAddress(), settings.signInsDuring(), clock);
    }

    /** Seconds until this may be tried again; 0 where it may now. */
    long seconds(String name, String address) {
        return Math.max(names.left(key(name)), addresses.left(String.valueOf(address)));
    }

    void wrong(String name, String address) {
        names.take(key(name));
        addresses.take(String.valueOf(address));
    }

    void right(String name) {
        names.forget(key(name));
    }

    private static String key(String name) {
        var folded = name.strip().toLowerCase(Locale.ROOT);
        return folded.length() <= LONGEST_NAME ? folded : folded.substring(0, LONGEST_NAME);
    }
}
