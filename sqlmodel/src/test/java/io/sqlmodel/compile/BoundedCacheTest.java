package io.sqlmodel.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BoundedCacheTest {
    private final List<Integer> made = new ArrayList<>();
    private final BoundedCache<Integer, String> cache = new BoundedCache<>(2);

    @Test
    void makesEachValueOnce() {
        assertThat(get(1)).isEqualTo("1");
        assertThat(get(1)).isEqualTo("1");
        assertThat(made).containsExactly(1);
    }

    @Test
    void forgetsWhatWasNotAskedForLately() {
        IntStream.rangeClosed(1, 5).forEach(this::get);
        made.clear();
        get(1);
        assertThat(made).containsExactly(1);
    }

    @Test
    void keepsWhatIsAskedForAgainAndAgain() {
        for (int other = 2; other < 100; other++) {
            get(1);
            get(other);
        }
        assertThat(made).containsOnlyOnce(1);
    }

    @Test
    void servesManyThreads() {
        AtomicInteger makes = new AtomicInteger();
        BoundedCache<Integer, Integer> shared = new BoundedCache<>(50);
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .allMatch(i -> shared.get(i % 40, key -> {
                                    makes.incrementAndGet();
                                    return -key;
                                })
                                == -(i % 40)))
                .isTrue();
        assertThat(makes.get()).isBetween(40, 400);
    }

    private String get(int key) {
        return cache.get(key, k -> {
            made.add(k);
            return String.valueOf(k);
        });
    }
}
