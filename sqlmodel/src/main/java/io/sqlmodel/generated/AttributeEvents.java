package io.sqlmodel.generated;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What happens when an attribute is read or set: history, and the other side of a relationship. */
final class AttributeEvents {
    private AttributeEvents() {}

    static void readWithoutSession(Entity entity, int attribute) {
        throw new UnsupportedOperationException();
    }

    static void columnSet(Entity entity, int attribute, @Nullable Object old) {
        throw new UnsupportedOperationException();
    }

    static void foreignKeySet(Entity entity, int relationship) {
        throw new UnsupportedOperationException();
    }

    static void assign(Entity entity, int relationship, @Nullable Entity related) {
        throw new UnsupportedOperationException();
    }

    static void assignAll(Entity entity, int relationship, Collection<? extends Entity> members) {
        throw new UnsupportedOperationException();
    }

    static String describe(Entity entity) {
        throw new UnsupportedOperationException();
    }
}
