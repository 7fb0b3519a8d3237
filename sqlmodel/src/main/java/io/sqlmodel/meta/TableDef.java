package io.sqlmodel.meta;

import java.util.List;

/**
 * A table.
 *
 * @param schema the schema; empty for the connection's own
 * @param name the table's name
 * @param columns its columns, in the order of their attributes
 * @param foreignKeys its foreign keys
 * @param uniques its UNIQUE constraints
 * @param indexes its other indexes
 */
public record TableDef(
        String schema,
        String name,
        List<ColumnDef> columns,
        List<ForeignKeyDef> foreignKeys,
        List<UniqueDef> uniques,
        List<IndexDef> indexes) {
    /**
     * Copies the lists.
     *
     * @param schema the schema; empty for the connection's own
     * @param name the table's name
     * @param columns its columns, in the order of their attributes
     * @param foreignKeys its foreign keys
     * @param uniques its UNIQUE constraints
     * @param indexes its other indexes
     */
    public TableDef {
        columns = List.copyOf(columns);
        foreignKeys = List.copyOf(foreignKeys);
        uniques = List.copyOf(uniques);
        indexes = List.copyOf(indexes);
    }

    /**
     * The columns of the primary key.
     *
     * @return one or more, in the order of their attributes
     */
    public List<ColumnDef> primaryKey() {
        return columns.stream().filter(ColumnDef::primaryKey).toList();
    }

    /**
     * The name of the primary key's constraint.
     *
     * @return for example {@code pk_hero}
     */
    public String primaryKeyName() {
        return ConstraintName.of("pk_" + name);
    }

    /**
     * Finds columns by name.
     *
     * @param names names of columns of this table
     * @return their attribute indexes, in the same order
     */
    public int[] attributes(List<String> names) {
        int[] attributes = new int[names.size()];
        for (ColumnDef column : columns) {
            int position = names.indexOf(column.name());
            if (position >= 0) {
                attributes[position] = column.attribute();
            }
        }
        return attributes;
    }
}
