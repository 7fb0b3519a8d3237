package io.sqlmodel.async;

import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.LoadMessage;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's way through a result. Whoever asks for more or brings rows drains; a second one at the same time leaves that
 * to the first. So signals come one after another, and never within one another.
 */
final class RowSubscription<T extends @Nullable Object, I> implements Flow.Subscription {
    private static final Logger LOG = LoggerFactory.getLogger(RowSubscription.class);

    private final RowParts<T> parts;
    private final Items<T, I> items;
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicInteger draining = new AtomicInteger();
    private volatile boolean cancelled;
    private volatile @Nullable Throwable failure;
    private volatile RowParts.@Nullable Part<T> arrived;

    // What follows is touched only by whoever drains.

    /** Null once it has been told that all is over, or wants nothing any more. */
    private Flow.@Nullable Subscriber<? super I> subscriber;

    private Iterator<? extends @Nullable I> ready = Collections.emptyIterator();
    private boolean reading;
    private boolean last;

    RowSubscription(Flow.Subscriber<? super I> subscriber, RowParts<T> parts, Items<T, I> items) {
        this.subscriber = subscriber;
        this.parts = parts;
        this.items = items;
    }

    /** Introduces itself; nothing else is told before that is done. */
    void begin() {
        Flow.Subscriber<? super I> target = subscriber;
        if (target != null) {
            draining.incrementAndGet();
            target.onSubscribe(this);
            if (parts.refusal() != null) {
                failure = parts.refusal();
            }
            goOn(1);
        }
    }

    @Override
    public void request(long n) {
        if (n <= 0) {
            failure = new IllegalArgumentException(
                    "request(" + n + "): ask for at least one (rule 3.9 of Reactive Streams)");
        } else {
            wanted.accumulateAndGet(n, (had, more) -> had + more < 0 ? Long.MAX_VALUE : had + more);
        }
        drain();
    }

    @Override
    public void cancel() {
        cancelled = true;
        drain();
    }

    private void drain() {
        if (draining.getAndIncrement() == 0) {
            goOn(1);
        }
    }

    private void goOn(int rounds) {
        int due = rounds;
        while (due != 0) {
            take();
            while (step()) {}
            due = draining.addAndGet(-due);
        }
    }

    /** Takes the part that has arrived. */
    private void take() {
        RowParts.Part<T> part = arrived;
        if (part != null) {
            arrived = null;
            reading = false;
            last = part.last();
            ready = items.of(part.rows(), last);
        }
    }

    /** Tells the subscriber one thing, or begins to read. False if there is nothing to be done before something comes. */
    private boolean step() {
        Flow.Subscriber<? super I> target = subscriber;
        if (cancelled || target == null) {
            leave();
            return false;
        }
        Throwable failed = failure;
        if (failed != null) {
            leave();
            target.onError(failed);
            return false;
        }
        if (ready.hasNext()) {
            return wanted.get() > 0 && emit(target, ready.next());
        }
        if (last) {
            subscriber = null;
            target.onComplete();
        } else if (!reading && wanted.get() > 0) {
            read();
        }
        return false;
    }

    private boolean emit(Flow.Subscriber<? super I> target, @Nullable I item) {
        if (item == null) {
            failure = new InvalidStateException(LoadMessage.NULL_ROW);
            return true;
        }
        if (wanted.get() != Long.MAX_VALUE) {
            wanted.decrementAndGet();
        }
        try {
            target.onNext(item);
            return true;
        } catch (RuntimeException | Error e) {
            LOG.warn(
                    "A subscriber threw an exception, which rule 2.13 of Reactive Streams forbids; it is told no more",
                    e);
            cancelled = true;
            leave();
            return false;
        }
    }

    private void read() {
        reading = true;
        CompletionStage<RowParts.Part<T>> coming = parts.next();
        coming.whenComplete((part, failed) -> {
            if (failed != null) {
                failure = SessionStage.unwrapped(failed);
            } else {
                arrived = part;
            }
            drain();
        });
    }

    /** Lets the subscriber go, and the rows as soon as none are being read. */
    private void leave() {
        subscriber = null;
        ready = Collections.emptyIterator();
        if (reading && failure == null) {
            parts.cancel();
        } else if (!last) {
            last = true;
            parts.end();
        }
    }
}
