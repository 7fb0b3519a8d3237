package io.sqlmodel.async;

import java.util.Objects;
import java.util.concurrent.Flow;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Publishes the rows of a query of an async session, with back-pressure: the next part is read when all before are emitted and
 * more are wanted.
 *
 * @param <T> what a row is
 * @param <I> what is emitted
 */
public final class RowPublisher<T extends @Nullable Object, I> implements Flow.Publisher<I> {
    private final Supplier<RowParts<T>> results;
    private final Supplier<Items<T, I>> items;

    /**
     * A publisher.
     *
     * @param results gives each subscriber its result
     * @param items gives each subscriber what is made of the rows
     */
    public RowPublisher(Supplier<RowParts<T>> results, Supplier<Items<T, I>> items) {
        this.results = results;
        this.items = items;
    }

    @Override
    public void subscribe(Flow.Subscriber<? super I> subscriber) {
        Objects.requireNonNull(subscriber);
        new RowSubscription<>(subscriber, results.get(), items.get()).begin();
    }
}
