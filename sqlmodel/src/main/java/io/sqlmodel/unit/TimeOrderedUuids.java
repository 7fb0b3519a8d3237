package io.sqlmodel.unit;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keys that no database has to hand out: UUIDs of version 7 (RFC 9562), which begin with the time, so that new rows lie side by
 * side in an index. Those of one JVM ascend, also within a millisecond. Thread-safe.
 */
final class TimeOrderedUuids {
    /** Twelve bits behind the milliseconds, which count on within one of them. */
    private static final int COUNTER_BITS = 12;

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final AtomicLong LAST = new AtomicLong();

    private TimeOrderedUuids() {}

    static UUID next() {
        long now = System.currentTimeMillis() << COUNTER_BITS;
        long time = LAST.updateAndGet(last -> Math.max(last + 1, now));
        long count = time & ((1L << COUNTER_BITS) - 1);
        long high = ((time >>> COUNTER_BITS) << 16) | 0x7000 | count;
        long low = (RANDOM.nextLong() >>> 2) | (1L << 63);
        return new UUID(high, low);
    }
}
