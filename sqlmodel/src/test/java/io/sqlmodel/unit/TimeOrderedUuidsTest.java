package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedUuidsTest {
    @Test
    void areOfVersionSevenAndTheStandardsVariant() {
        UUID uuid = TimeOrderedUuids.next();

        assertThat(uuid.version()).isEqualTo(7);
        assertThat(uuid.variant()).isEqualTo(2);
    }

    @Test
    void beginWithTheTime() {
        long before = System.currentTimeMillis();
        long millis = TimeOrderedUuids.next().getMostSignificantBits() >>> 16;

        // Keys made faster than their counter counts run ahead of the clock.
        assertThat(millis).isBetween(before, System.currentTimeMillis() + 1000);
    }

    @Test
    void ascendAsTheirTextsDo() {
        List<String> made = Stream.generate(TimeOrderedUuids::next)
                .limit(10_000)
                .map(UUID::toString)
                .toList();

        assertThat(made).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void areDifferentInAllThreads() {
        assertThat(Stream.generate(TimeOrderedUuids::next).parallel().limit(100_000))
                .doesNotHaveDuplicates();
    }
}
