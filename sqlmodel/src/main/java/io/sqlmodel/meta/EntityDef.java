package io.sqlmodel.meta;

import java.util.List;

/**
 * A model: a class, its table and its relationships.
 *
 * @param type the generated class
 * @param table its table
 * @param relationships its relationships, in the order of their attributes
 */
public record EntityDef(Class<?> type, TableDef table, List<RelationshipDef> relationships) {
    /**
     * Copies the list.
     *
     * @param type the generated class
     * @param table its table
     * @param relationships its relationships, in the order of their attributes
     */
    public EntityDef {
        relationships = List.copyOf(relationships);
    }

    /**
     * The class's simple name, as messages use it.
     *
     * @return for example {@code Hero}
     */
    public String name() {
        return type.getSimpleName();
    }

    /**
     * The number of attributes: columns first, then relationships.
     *
     * @return the number
     */
    public int attributeCount() {
        return table.columns().size() + relationships.size();
    }

    /**
     * The columns that a query reads of an object unless it is told otherwise: all but the deferred ones.
     *
     * @return a bit for each column's attribute
     */
    public long queried() {
        long mask = 0;
        for (ColumnDef column : table.columns()) {
            if (!column.deferred()) {
                mask |= 1L << column.attribute();
            }
        }
        return mask;
    }

    /**
     * The name of an attribute.
     *
     * @param attribute its index
     * @return the accessor's name
     */
    public String attributeName(int attribute) {
        int columns = table.columns().size();
        return attribute < columns
                ? table.columns().get(attribute).attributeName()
                : relationships.get(attribute - columns).name();
    }
}
