package io.sqlmodel.integration.async;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A subscriber that takes what it is told to ask for. */
final class Taker<T> implements Flow.Subscriber<T> {
    final List<T> taken = new CopyOnWriteArrayList<>();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Consumer<T> action;
    private volatile Flow.@Nullable Subscription subscription;
    private volatile @Nullable Throwable failure;

    private Taker(Consumer<T> action) {
        this.action = action;
    }

    /** Subscribes, and asks for nothing yet. */
    static <T> Taker<T> of(Flow.Publisher<T> publisher) {
        return of(publisher, item -> {});
    }

    /** Subscribes, and will do something with each item. */
    static <T> Taker<T> of(Flow.Publisher<T> publisher, Consumer<T> action) {
        Taker<T> taker = new Taker<>(action);
        publisher.subscribe(taker);
        return taker;
    }

    /** Takes everything, and waits for the end. */
    static <T> List<T> all(Flow.Publisher<T> publisher) {
        Taker<T> taker = of(publisher);
        taker.request(Long.MAX_VALUE);
        taker.end();
        return taker.taken;
    }

    void request(long items) {
        subscription.request(items);
    }

    void cancel() {
        subscription.cancel();
    }

    /** Waits until as many items were taken. */
    void await(int items) {
        Slow.until(() -> taken.size() >= items);
    }

    /** Waits for a good end. */
    void end() {
        Stages.pass(ended);
        if (failure != null) {
            throw new AssertionError(failure);
        }
    }

    /** Waits for a bad end. */
    @Nullable
    Throwable failure() {
        Stages.pass(ended);
        return failure;
    }

    boolean isEnded() {
        return ended.getCount() == 0;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
    }

    @Override
    public void onNext(T item) {
        taken.add(item);
        action.accept(item);
    }

    @Override
    public void onError(Throwable reason) {
        failure = reason;
        ended.countDown();
    }

    @Override
    public void onComplete() {
        ended.countDown();
    }
}
