package io.sqlmodel.processor.scan;

import java.lang.reflect.Field;
import javax.annotation.processing.ProcessingEnvironment;
import org.jspecify.annotations.Nullable;

/** Finds the compiler behind the wrapper that a build tool (Gradle's incremental compilation) puts around it. */
final class Wrappers {
    private Wrappers() {}

    static ProcessingEnvironment unwrap(ProcessingEnvironment env) {
        ProcessingEnvironment own = env;
        for (ProcessingEnvironment next = wrapped(own); next != null; next = wrapped(own)) {
            own = next;
        }
        return own;
    }

    private static @Nullable ProcessingEnvironment wrapped(ProcessingEnvironment env) {
        if (env.getClass().getName().startsWith("com.sun.tools.javac.")) {
            return null;
        }
        for (Field field : env.getClass().getDeclaredFields()) {
            if (field.getType() == ProcessingEnvironment.class) {
                try {
                    field.setAccessible(true);
                    return (ProcessingEnvironment) field.get(env);
                } catch (ReflectiveOperationException | RuntimeException e) {
                    return null;
                }
            }
        }
        return null;
    }
}
