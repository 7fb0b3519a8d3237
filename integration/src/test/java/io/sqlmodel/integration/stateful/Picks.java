package io.sqlmodel.integration.stateful;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The choices of one action: numbers that jqwik made, and shrinks. They choose among what there is at that time. */
public final class Picks {
    private final List<Integer> numbers;
    private int next;

    Picks(List<Integer> numbers) {
        this.numbers = numbers;
    }

    private int number() {
        return next < numbers.size() ? numbers.get(next++) : 0;
    }

    /** A number from 0, less than a limit. */
    public int below(int limit) {
        return number() % limit;
    }

    /** True or false. */
    public boolean coin() {
        return number() % 2 == 1;
    }

    /** One of some, or null if there is none. */
    public <T> @Nullable T of(List<T> all) {
        return all.isEmpty() ? null : all.get(below(all.size()));
    }

    /** Some of some. */
    public <T> List<T> some(List<T> all) {
        int mask = number() + 31 * number();
        List<T> some = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if ((mask >> (i % 10) & 1) == 1) {
                some.add(all.get(i));
            }
        }
        return some;
    }
}
