package io.sqlmodel.generated;

import org.jspecify.annotations.Nullable;

/**
 * What was changed on one object since it was last in step with the database. An object has one only while it needs it.
 */
public final class Changes {
    /** Stands for a committed value that was not known when the attribute was set. */
    public static final Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "(unknown)";
        }
    };

    /** A bit for each column and scalar relationship that was set since the last flush. */
    long dirty;

    /** A bit for each attribute that was loaded once and has expired: its old value is still in its field. */
    long stale;

    /** The committed value of each dirty attribute, by attribute; {@link #UNKNOWN} where it was not loaded. */
    private @Nullable Object @Nullable [] committed;

    Changes() {}

    /**
     * Remembers the value that an attribute had in the database, if none is remembered yet.
     *
     * @param attribute the attribute's index
     * @param value the value, or {@link #UNKNOWN}
     * @param attributeCount the number of attributes of the class
     */
    void remember(int attribute, @Nullable Object value, int attributeCount) {
        if ((dirty & 1L << attribute) != 0) {
            return;
        }
        if (committed == null) {
            committed = new @Nullable Object[attributeCount];
        }
        committed[attribute] = value;
        dirty |= 1L << attribute;
    }

    /**
     * The committed value of a dirty attribute.
     *
     * @param attribute the attribute's index
     * @return the value, or {@link #UNKNOWN}; null when the attribute is not dirty or the value was null
     */
    @Nullable
    Object committed(int attribute) {
        return committed == null ? null : committed[attribute];
    }

    /** Forgets all changes: the object is in step with the database. */
    void clear() {
        dirty = 0;
        committed = null;
    }

    /**
     * Forgets one change.
     *
     * @param attribute the attribute's index
     */
    void clear(int attribute) {
        dirty &= ~(1L << attribute);
        if (committed != null) {
            committed[attribute] = null;
        }
    }
}
