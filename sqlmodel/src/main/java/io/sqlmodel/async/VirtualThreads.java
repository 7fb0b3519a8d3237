package io.sqlmodel.async;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Virtual threads, on a JDK that has them. This is compiled for one that has not, hence the handle. */
final class VirtualThreads implements Executor {
    private static final @Nullable MethodHandle START = find();

    private VirtualThreads() {}

    /** Starts a virtual thread for each task; null if the JDK has none. */
    static @Nullable Executor get() {
        return START == null ? null : new VirtualThreads();
    }

    private static @Nullable MethodHandle find() {
        try {
            return MethodHandles.publicLookup()
                    .findStatic(
                            Thread.class, "startVirtualThread", MethodType.methodType(Thread.class, Runnable.class));
        } catch (NoSuchMethodException | IllegalAccessException none) {
            return null;
        }
    }

    @Override
    public void execute(Runnable task) {
        MethodHandle start = START;
        if (start == null) {
            throw new IllegalStateException("no virtual threads");
        }
        try {
            Thread started = (Thread) start.invokeExact(task);
            started.setName("sqlmodel-async");
        } catch (Throwable e) {
            throw new IllegalStateException("a virtual thread did not start", e);
        }
    }
}
