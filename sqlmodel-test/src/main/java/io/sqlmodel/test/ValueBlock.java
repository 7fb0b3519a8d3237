package io.sqlmodel.test;

import org.jspecify.annotations.Nullable;

/**
 * Code whose statements are recorded, and that gives something.
 *
 * @param <T> what it gives
 */
@FunctionalInterface
public interface ValueBlock<T extends @Nullable Object> {
    /**
     * Runs the code.
     *
     * @return what it gives
     * @throws Throwable whatever it throws; passed on as it is
     */
    T get() throws Throwable;
}
