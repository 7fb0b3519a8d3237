package io.sqlmodel.meta;

import java.util.List;
import java.util.Optional;

/**
 * A table as a database has it. Names are written as a model would write them.
 *
 * @param schema the schema's name
 * @param name the table's name
 * @param columns its columns, in their order
 * @param primaryKeyName the name of the primary key's constraint; empty if there is none
 * @param primaryKey the columns of the primary key, in the key's order
 * @param foreignKeys its foreign keys
 * @param indexes its indexes and UNIQUE constraints
 */
public record TableInfo(
        String schema,
        String name,
        List<ColumnInfo> columns,
        String primaryKeyName,
        List<String> primaryKey,
        List<ForeignKeyInfo> foreignKeys,
        List<IndexInfo> indexes) {
    /**
     * Copies the lists.
     *
     * @param schema the schema's name
     * @param name the table's name
     * @param columns its columns, in their order
     * @param primaryKeyName the name of the primary key's constraint; empty if there is none
     * @param primaryKey the columns of the primary key, in the key's order
     * @param foreignKeys its foreign keys
     * @param indexes its indexes and UNIQUE constraints
     */
    public TableInfo {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
        indexes = List.copyOf(indexes);
    }

    /**
     * A column by its name.
     *
     * @param column the name, as {@link #columns()} has it
     * @return the column, if the table has it
     */
    public Optional<ColumnInfo> column(String column) {
        return columns.stream().filter(each -> each.name().equals(column)).findFirst();
    }

    /**
     * What lets no two rows have the same values, besides the primary key.
     *
     * @return UNIQUE constraints and unique indexes
     */
    public List<IndexInfo> uniques() {
        return indexes.stream().filter(IndexInfo::unique).toList();
    }
}
