package io.sqlmodel.unit;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Key;
import io.sqlmodel.generated.Relation;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two objects that a row of a link table connects; the same from whichever side it is seen. An end is the value of its key
 * where that is known, and the object itself where the database has yet to make it.
 *
 * @param link the class of the link table
 * @param first the first column of the link that holds one end's key; the lower one
 * @param second the first column of the link that holds the other end's key
 * @param one the end of the first column
 * @param other the end of the second column
 */
record FlushPair(EntityMapping<?> link, int first, int second, Object one, Object other) {
    /** By the ends alone: most flushes have pairs of one link only. */
    @Override
    public int hashCode() {
        return one.hashCode() * 31 + other.hashCode();
    }

    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof FlushPair pair
                && link == pair.link
                && first == pair.first
                && second == pair.second
                && one.equals(pair.one)
                && other.equals(pair.other);
    }

    private static FlushPair of(Relation relation, Object owner, Object member) {
        EntityMapping<?> link = Objects.requireNonNull(relation.link());
        int local = relation.linkLocal()[0];
        int remote = relation.linkRemote()[0];
        return local < remote
                ? new FlushPair(link, local, remote, owner, member)
                : new FlushPair(link, remote, local, member, owner);
    }

    /**
     * The pair of a member and the object that has it.
     *
     * @param relation a relationship over a link table
     * @param owner the object that has the relationship
     * @param member the object in it
     * @return the pair
     */
    static FlushPair of(Relation relation, Entity owner, Entity member) {
        return of(relation, end(owner, relation.local()), end(member, relation.remote()));
    }

    /**
     * The pair that a link will connect after the flush.
     *
     * @param relation a relationship over the link's table
     * @param row the link
     * @return the pair, or null if an end is null or not known
     */
    static @Nullable FlushPair planned(Relation relation, FlushRow row) {
        Object owner = plannedEnd(row, relation.linkLocal());
        Object member = plannedEnd(row, relation.linkRemote());
        return owner == null || member == null ? null : of(relation, owner, member);
    }

    /**
     * The pair that a link connects in the database.
     *
     * @param relation a relationship over the link's table
     * @param link the link
     * @return the pair, or null if an end is not known
     */
    static @Nullable FlushPair committed(Relation relation, Entity link) {
        Object owner = FlushKeys.committed(link, relation.linkLocal());
        Object member = FlushKeys.committed(link, relation.linkRemote());
        return owner == null || member == null ? null : of(relation, owner, member);
    }

    /**
     * An end of a pair.
     *
     * @param entity the object
     * @param columns the columns that the link repeats
     * @return the value that a single one has in the database, or will have, or a {@link Key}; the object itself if it is
     *     not known yet
     */
    static Object end(Entity entity, int[] columns) {
        if (EntityAccess.state(entity) != EntityState.PENDING) {
            Object committed = FlushKeys.committed(entity, columns);
            return committed == null ? entity : committed;
        }
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        Object[] values = new Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            Object value = mapping.get(entity, columns[i]);
            if (value == null) {
                return entity;
            }
            values[i] = value;
        }
        return values.length == 1 ? values[0] : Key.of(values);
    }

    /**
     * An end of this pair.
     *
     * @param columns the columns of the link that hold it
     * @return the value of its key, or the object
     */
    Object end(int[] columns) {
        return columns[0] == first ? one : other;
    }

    /**
     * Whether both ends have keys, so that a row may connect them.
     *
     * @return false if one is an object whose key is yet to come
     */
    boolean hasKeys() {
        return !(one instanceof Entity) && !(other instanceof Entity);
    }

    private static @Nullable Object plannedEnd(FlushRow row, int[] columns) {
        for (FlushReference reference : row.references) {
            if (Arrays.equals(reference.columns(), columns)) {
                return reference.target() == null ? null : end(reference.target(), reference.targetColumns());
            }
        }
        return FlushKeys.planned(row, columns);
    }
}
