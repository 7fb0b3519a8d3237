package io.sqlmodel.compile;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Types;
import java.util.Arrays;
import java.util.List;

/**
 * Where the columns of an object stand in a row: one after the other, in the order given. Resolved once for a statement's
 * text, so that a result has nothing to find out. Immutable.
 */
public final class EntityColumns {
    private final EntityMapping<Entity> mapping;
    private final int[] attributes;
    private final int first;
    private final long mask;
    private final boolean whole;
    private final boolean longKey;
    private final int[] keyAt;
    private final List<ColumnType<?>> keyTypes;

    /** The columns of a class; those of the key are among the attributes. */
    EntityColumns(EntityMapping<Entity> mapping, int[] attributes, int first) {
        this.mapping = mapping;
        this.attributes = attributes;
        this.first = first;
        this.mask = mask(attributes);
        this.whole = Arrays.equals(attributes, attributes(mapping.def().queried()));
        this.keyAt = Arrays.stream(mapping.key()).map(this::at).toArray();
        this.keyTypes = mapping.keyColumns().stream()
                .<ColumnType<?>>map(ColumnDef::type)
                .toList();
        this.longKey = isLong(keyTypes);
    }

    /** The columns of a mask, in the order of their attributes. */
    static EntityColumns of(EntityMapping<Entity> mapping, long columns, int first) {
        return new EntityColumns(mapping, attributes(columns), first);
    }

    /** Whether a key of these types is one whole number. */
    static boolean isLong(List<ColumnType<?>> types) {
        return types.size() == 1 && (types.get(0) == Types.LONG || types.get(0) == Types.INTEGER);
    }

    /**
     * The class.
     *
     * @return its mapping
     */
    public EntityMapping<Entity> mapping() {
        return mapping;
    }

    /**
     * The columns.
     *
     * @return their attributes, in the order of the row; not to be changed
     */
    public int[] attributes() {
        return attributes;
    }

    /**
     * Where they begin.
     *
     * @return the index of the first one, from 1
     */
    public int first() {
        return first;
    }

    /**
     * The columns as a set.
     *
     * @return a bit for each attribute
     */
    public long mask() {
        return mask;
    }

    /**
     * Whether these are all columns that are not deferred, in order, so that
     * {@link EntityMapping#read(Entity, io.sqlmodel.type.ColumnReader, int)} reads them at once.
     *
     * @return true if they are
     */
    public boolean whole() {
        return whole;
    }

    /**
     * Whether the key is one whole number, which has a way of its own without boxing.
     *
     * @return true for a single {@code Long} or {@code Integer}
     */
    public boolean longKey() {
        return longKey;
    }

    /**
     * Where the key stands.
     *
     * @return the indexes of its columns, from 1; not to be changed
     */
    public int[] keyAt() {
        return keyAt;
    }

    /**
     * The types of the key's columns.
     *
     * @return the types, in the order of {@link #keyAt()}
     */
    public List<ColumnType<?>> keyTypes() {
        return keyTypes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EntityColumns that
                && mapping == that.mapping
                && first == that.first
                && Arrays.equals(attributes, that.attributes);
    }

    @Override
    public int hashCode() {
        return 31 * mapping.hashCode() + 31 * first + Arrays.hashCode(attributes);
    }

    /**
     * What is read, and where.
     *
     * @return for example {@code Hero[0, 1] at 3}
     */
    @Override
    public String toString() {
        return mapping + Arrays.toString(attributes) + " at " + first;
    }

    private int at(int attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return first + i;
            }
        }
        throw new IllegalArgumentException(
                mapping + " is read without " + mapping.def().attributeName(attribute));
    }

    private static long mask(int[] attributes) {
        long mask = 0;
        for (int attribute : attributes) {
            mask |= 1L << attribute;
        }
        return mask;
    }

    private static int[] attributes(long mask) {
        int[] attributes = new int[Long.bitCount(mask)];
        int count = 0;
        for (long rest = mask; rest != 0; rest &= rest - 1) {
            attributes[count++] = Long.numberOfTrailingZeros(rest);
        }
        return attributes;
    }
}
