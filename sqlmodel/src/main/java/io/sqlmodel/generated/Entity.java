package io.sqlmodel.generated;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The base of every generated class. It has no public members of its own but the identity {@code equals} and
 * {@code hashCode} of {@link Object}; the rest of the library reaches its state through {@link EntityAccess}.
 *
 * <p>Each attribute has an index and a bit in the masks: columns first, then relationships.
 */
public abstract class Entity {
    /** The session that holds the object, or null. */
    @Nullable
    EntityOwner owner;

    /** The objects that came from the same result, this one included; kept for the session. */
    @Nullable
    Object peers;

    /** What was changed, or null while nothing was. */
    @Nullable
    Changes changes;

    /** A bit for each attribute whose field holds its value. On a transient object: a bit for each that was set. */
    long loaded;

    /** A bit for each attribute that has expired: its field still holds what was last known, for a detached object. */
    long known;

    /** The object's place in the register of its session that holds it, if any does. */
    int place;

    /** The state. */
    EntityState state = EntityState.TRANSIENT;

    /** For generated classes. */
    protected Entity() {}

    /**
     * The mapping of this class.
     *
     * @return the one mapping of the generated class
     */
    protected abstract EntityMapping<?> mapping();

    /**
     * Whether an attribute has to be loaded before its field may be read.
     *
     * @param attribute the attribute's index
     * @return true if it has to
     */
    protected final boolean unloaded(int attribute) {
        return (loaded & 1L << attribute) == 0;
    }

    /**
     * Makes an attribute's field readable: loads it, or gives a new object its empty value.
     *
     * @param attribute the attribute's index
     */
    protected final void load(int attribute) {
        AttributeRead.read(this, attribute);
    }

    /**
     * Records that a column is set.
     *
     * @param <T> the column's type
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final <T> @Nullable T change(int attribute, @Nullable T old, @Nullable T value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that an {@code int} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final int change(int attribute, int old, int value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code long} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final long change(int attribute, long old, long value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code float} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final float change(int attribute, float old, float value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code double} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final double change(int attribute, double old, double value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code boolean} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final boolean change(int attribute, boolean old, boolean value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code byte} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final byte change(int attribute, byte old, byte value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code short} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final short change(int attribute, short old, short value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Records that a {@code char} column is set.
     *
     * @param attribute the attribute's index
     * @param old the field's value
     * @param value the new value
     * @return the new value
     */
    protected final char change(int attribute, char old, char value) {
        if (mustRemember(attribute)) {
            Tracking.columnSet(this, attribute, old);
        }
        loaded |= 1L << attribute;
        return value;
    }

    /**
     * Tells that the foreign key of a many-to-one relationship was set by hand: the last assignment wins, so the
     * relationship is unloaded and resolves the new key when it is read. Called after the field was set.
     *
     * @param relationship the relationship's attribute index
     */
    protected final void foreignKeySet(int relationship) {
        ForeignKeys.setByHand(this, relationship);
    }

    /**
     * Sets a scalar relationship and keeps the other side in step.
     *
     * @param relationship the relationship's attribute index
     * @param related the related object, or null
     */
    protected final void assign(int relationship, @Nullable Entity related) {
        ScalarField.assign(this, relationship, related);
    }

    /**
     * Replaces the members of a {@code List} or {@code Set} relationship and keeps the other sides in step.
     *
     * @param relationship the relationship's attribute index
     * @param members the new members, copied
     */
    protected final void assignAll(int relationship, Collection<? extends Entity> members) {
        CollectionEdits.assign(this, relationship, present(relationship, members));
    }

    /**
     * Replaces the members of a {@code Map} relationship and keeps the other sides in step.
     *
     * @param relationship the relationship's attribute index
     * @param members the new members, each under its own key; copied
     */
    protected final void assignAll(int relationship, Map<?, ? extends Entity> members) {
        CollectionEdits.assign(this, relationship, present(relationship, members));
    }

    private <T> T present(int relationship, @Nullable T members) {
        return Objects.requireNonNull(
                members, () -> mapping().relation(relationship) + " cannot be null: give it an empty collection");
    }

    private boolean mustRemember(int attribute) {
        if (owner != null) {
            owner.guard();
        }
        return (state == EntityState.PERSISTENT || state == EntityState.DETACHED)
                && (changes == null || (changes.dirty & 1L << attribute) == 0);
    }

    /**
     * The class's name and the columns that are loaded; never a relationship, never SQL.
     *
     * @return for example {@code Hero(id=1, name=Iron Man)}
     */
    @Override
    public final String toString() {
        return Describe.columns(this);
    }
}
