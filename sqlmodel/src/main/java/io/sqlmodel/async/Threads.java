package io.sqlmodel.async;

import java.util.concurrent.Executor;

/** Where operations run. */
interface Threads {
    /**
     * Does an operation on another thread.
     *
     * @param work the operation, which may block
     * @param then what follows it on the same thread
     * @throws java.util.concurrent.RejectedExecutionException if there is no thread for it
     */
    void execute(Runnable work, Runnable then);

    /** Whether no more than the pool's operations run at a time. */
    boolean limited();

    /** The threads of an executor. */
    static Threads of(Executor executor, boolean limited) {
        return new Threads() {
            @Override
            public void execute(Runnable work, Runnable then) {
                executor.execute(() -> run(work, then));
            }

            @Override
            public boolean limited() {
                return limited;
            }
        };
    }

    /** Does one after the other; the first one throws nothing. */
    static void run(Runnable work, Runnable then) {
        work.run();
        then.run();
    }
}
