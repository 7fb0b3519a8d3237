package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.unit.UnitOfWork;
import java.lang.StackWalker.Option;
import java.lang.StackWalker.StackFrame;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the line of the program that called the library. */
public final class CallSite {
    private static final StackWalker WALKER = StackWalker.getInstance(Option.RETAIN_CLASS_REFERENCE);

    /** The packages between the generated accessor, or the program's call, and here. Not by prefix: programs may have packages beneath ours. */
    private static final Set<String> LIBRARY = Set.of(
            Entity.class.getPackageName(),
            UnitOfWork.class.getPackageName(),
            CallSite.class.getPackageName(),
            "io.sqlmodel",
            "io.sqlmodel.async");

    private CallSite() {}

    /**
     * Looks at the stack of this thread.
     *
     * @return the nearest line that is neither the library's, nor generated, nor the JDK's; null if there is none
     */
    public static @Nullable StackTraceElement find() {
        return WALKER.walk(frames -> frames.filter(frame -> isProgram(frame.getDeclaringClass()))
                .findFirst()
                .map(StackFrame::toStackTraceElement)
                .orElse(null));
    }

    private static boolean isProgram(Class<?> type) {
        return !Entity.class.isAssignableFrom(type)
                && type.getClassLoader() != null
                && !type.getName().startsWith("java.")
                && !LIBRARY.contains(type.getPackageName());
    }
}
