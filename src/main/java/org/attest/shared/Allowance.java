package org.attest.shared;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * So many of something in a while, for each key by itself. What was used comes back evenly over that while. Counted in this
 * process alone, and for the keys that were seen last.
 */
public final class Allowance {
    private static final int KEYS = 20_000;
    private final int count;
    private final Duration during;
    private final TimeMeter meter;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > KEYS;
        }
    };

    public Allowance(int count, Duration during, Clock clock) {
        this.count = count;
        this.during = during;
        this.meter = new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    /** Takes one, if there is one; otherwise says after how many seconds there is one again. */
    public synchronized long take(String key) {
        var probe = buckets.computeIfAbsent(key, unseen -> full()).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? 0 : seconds(probe.getNanosToWaitForRefill());
    }

    /** After how many seconds there is one, taking none: 0 where there is one now. */
    public synchronized long left(String key) {
        var bucket = buckets.get(key);
        return bucket == null ? 0 : seconds(bucket.estimateAbilityToConsume(1).getNanosToWaitForRefill());
    }

    /** From here on as if the key had never been seen. */
    public synchronized void forget(String key) {
        buckets.remove(key);
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(count).refillGreedy(count, during))
                .withCustomTimePrecision(meter)
                .build();
    }

    private static long seconds(long nanos) {
        return nanos == 0 ? 0 : TimeUnit.NANOSECONDS.toSeconds(nanos) + 1;
    }
}
