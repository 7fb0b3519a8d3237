package io.sqlmodel.async;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Virtual threads for a database whose driver waits in native code, for a lock for example: such a wait keeps one of the few
 * threads that carry all virtual ones. If they were all kept, the session that has the lock could not go on. So no more than
 * half of them work at a time, and further operations run on platform threads.
 */
final class FewVirtualThreads implements Threads {
    private final Executor virtual;
    private final Executor platform;
    private final AtomicInteger free =
            new AtomicInteger(Math.max(1, Runtime.getRuntime().availableProcessors() / 2));

    FewVirtualThreads(Executor virtual, Executor platform) {
        this.virtual = virtual;
        this.platform = platform;
    }

    @Override
    public void execute(Runnable work, Runnable then) {
        if (free.getAndDecrement() > 0) {
            virtual.execute(() -> {
                work.run();
                free.incrementAndGet();
                then.run();
            });
        } else {
            free.incrementAndGet();
            platform.execute(() -> Threads.run(work, then));
        }
    }

    @Override
    public boolean limited() {
        return true;
    }
}
