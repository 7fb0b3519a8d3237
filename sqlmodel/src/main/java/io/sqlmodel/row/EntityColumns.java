package io.sqlmodel.row;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;
import java.util.Arrays;
import java.util.List;

/** Where the columns of an entity stand in a result: one after the other, in the order given. */
final class EntityColumns {
    private final EntityMapping<Entity> mapping;
    private final int[] attributes;
    private final int first;

    /**
     * Columns of a class.
     *
     * @param mapping the class
     * @param attributes the columns' attribute indexes; the key is among them
     * @param first the index of the first one in the result, from 1
     */
    EntityColumns(EntityMapping<Entity> mapping, int[] attributes, int first) {
        this.mapping = mapping;
        this.attributes = attributes;
        this.first = first;
    }

    /** The columns that a statement reads. */
    static EntityColumns of(EntityOutput output) {
        return new EntityColumns(output.mapping(), attributes(output.columns()), output.column());
    }

    EntityMapping<Entity> mapping() {
        return mapping;
    }

    int[] attributes() {
        return attributes;
    }

    int first() {
        return first;
    }

    /** The bits of the columns. */
    long mask() {
        long mask = 0;
        for (int attribute : attributes) {
            mask |= 1L << attribute;
        }
        return mask;
    }

    /** Whether these are the columns that a whole read expects: all that are not deferred, in order. */
    boolean whole() {
        return Arrays.equals(attributes, attributes(mapping.def().queried()));
    }

    /** The types of the columns of the primary key. */
    List<ColumnType<?>> keyTypes() {
        return mapping.def().table().primaryKey().stream()
                .<ColumnType<?>>map(ColumnDef::type)
                .toList();
    }

    /** The index of a column in the result. */
    int at(int attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return first + i;
            }
        }
        throw new IllegalArgumentException(
                mapping + " is read without " + mapping.def().attributeName(attribute));
    }

    /** The indexes of some columns in the result. */
    int[] at(int[] wanted) {
        return Arrays.stream(wanted).map(this::at).toArray();
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
