package io.sqlmodel.sql;

import java.util.Arrays;
import java.util.List;

/**
 * What makes two statements the same but for their values: then they have the same SQL text. Holds no values. Immutable.
 */
public final class Structure {
    private final Object[] parts;
    private final int hash;

    Structure(List<Object> parts) {
        this.parts = parts.toArray();
        int result = 1;
        for (Object part : this.parts) {
            result = 31 * result + (byValue(part) ? part.hashCode() : System.identityHashCode(part));
        }
        this.hash = result;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Structure that
                && hash == that.hash
                && parts.length == that.parts.length
                && sameParts(that);
    }

    /** Text, aliases among it, and sets of columns. Definitions are compared by identity: each class has one. */
    private static boolean byValue(Object part) {
        return part instanceof String || part instanceof Long;
    }

    private boolean sameParts(Structure that) {
        for (int i = 0; i < parts.length; i++) {
            Object part = parts[i];
            if (part != that.parts[i] && !(byValue(part) && part.equals(that.parts[i]))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return Arrays.toString(parts);
    }
}
