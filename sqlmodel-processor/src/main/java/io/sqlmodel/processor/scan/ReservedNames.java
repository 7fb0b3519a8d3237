package io.sqlmodel.processor.scan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names that a generated class has for itself. */
final class ReservedNames {
    private static final Set<String> OF_OBJECT =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");
    private static final Set<String> OF_ENTITY =
            Set.of("as", "assign", "assignAll", "change", "foreignKeySet", "load", "mapping", "unloaded");

    private ReservedNames() {}

    /**
     * Why a name cannot be that of an accessor.
     *
     * @param name the name
     * @return the reason, or null if it can
     */
    static @Nullable String reason(String name) {
        if (OF_OBJECT.contains(name)) {
            return "java.lang.Object has a method of that name";
        }
        return OF_ENTITY.contains(name) ? "generated classes have a method of that name" : null;
    }
}
