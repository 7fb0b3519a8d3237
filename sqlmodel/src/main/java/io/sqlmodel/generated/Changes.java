package io.sqlmodel.generated;

import org.jspecify.annotations.Nullable;

/**
 * What was changed on one object since it was last in step with the database. An object has one only while it needs it:
 * a persistent or detached one that was changed. A new object needs none, for all that it has is new.
 */
public final class Changes {
    /** Stands for a value that is not known without asking the database. */
    public static final Object UNKNOWN = new Object() {
        @Override
        public String toString() {
            return "(unknown)";
        }
    };

    private static final int NONE = -1;

    /** A bit for each attribute that was set or edited since the last flush. */
    long dirty;

    /** The attribute whose committed value is remembered first; most objects that are changed have no other. */
    private int first = NONE;

    /** Its value. */
    private @Nullable Object ofFirst;

    /** The committed value of each other dirty column and scalar relationship, by attribute. */
    private @Nullable Object @Nullable [] committed;

    /** What columns held that had expired when they were set: no history, but a good guess at what the row holds. */
    private @Nullable Object @Nullable [] expired;

    Changes() {}

    /**
     * Marks an attribute as dirty and remembers the value that it has in the database, if none is remembered yet.
     *
     * @param attribute the attribute's index
     * @param value the value, or {@link #UNKNOWN}
     * @param attributeCount the number of attributes of the class
     */
    void remember(int attribute, @Nullable Object value, int attributeCount) {
        if ((dirty & 1L << attribute) != 0) {
            return;
        }
        dirty |= 1L << attribute;
        if (first == NONE) {
            first = attribute;
            ofFirst = value;
            return;
        }
        if (committed == null) {
            committed = new @Nullable Object[attributeCount];
        }
        committed[attribute] = value;
    }

    /**
     * Remembers what an expired column held before it was set.
     *
     * @param attribute the attribute's index
     * @param value the value
     * @param attributeCount the number of attributes of the class
     */
    void rememberExpired(int attribute, @Nullable Object value, int attributeCount) {
        if (expired == null) {
            expired = new @Nullable Object[attributeCount];
        }
        expired[attribute] = value;
    }

    /**
     * What an expired column held before it was set.
     *
     * @param attribute the attribute's index
     * @return the value; null if it was null, or is not known
     */
    @Nullable
    Object expired(int attribute) {
        return expired == null ? null : expired[attribute];
    }

    /**
     * The committed value of a dirty attribute.
     *
     * @param attribute the attribute's index
     * @return the value, or {@link #UNKNOWN}; null when the attribute is not dirty or the value was null
     */
    @Nullable
    Object committed(int attribute) {
        if (attribute == first) {
            return ofFirst;
        }
        return committed == null ? null : committed[attribute];
    }

    /**
     * Replaces the committed value of a dirty column, where one is known.
     *
     * @param attribute the attribute's index
     * @param value the value that the database has by now
     */
    void recommit(int attribute, @Nullable Object value) {
        if (attribute == first && ofFirst != UNKNOWN) {
            ofFirst = value;
        } else if (attribute != first && committed != null && committed[attribute] != UNKNOWN) {
            committed[attribute] = value;
        } else if (expired != null) {
            expired[attribute] = value;
        }
    }

    /**
     * Forgets the changes of some attributes.
     *
     * @param mask a bit for each
     */
    void forget(long mask) {
        for (long rest = dirty & mask; rest != 0; rest &= rest - 1) {
            int attribute = Long.numberOfTrailingZeros(rest);
            if (attribute == first) {
                first = NONE;
                ofFirst = null;
            } else if (committed != null) {
                committed[attribute] = null;
            }
            if (expired != null) {
                expired[attribute] = null;
            }
        }
        dirty &= ~mask;
    }
}
