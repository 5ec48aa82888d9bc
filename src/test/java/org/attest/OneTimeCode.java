package org.attest;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the telephone of somebody invented shows: RFC 6238 with SHA-1, six digits, thirty seconds. */
final class OneTimeCode {
    private static final int SECONDS = 30;

    private OneTimeCode() {}

    static String of(byte[] secret, Instant now) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(now.getEpochSecond() / SECONDS)
                    .array());
            int at = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, at, 4).getInt() & 0x7fffffff;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** When a code can be used that is not that of {@code used}; the provider takes the next half minute's already. */
    static Instant after(Instant used) throws InterruptedException {
        var earliest = used.plusSeconds(SECONDS);
        long wait = earliest.getEpochSecond() / SECONDS - Instant.now().getEpochSecond() / SECONDS - 1;
        if (wait > 0) {
            Thread.sleep(wait * SECONDS * 1000);
        }
        return earliest.isAfter(Instant.now()) ? earliest : Instant.now();
    }
}
