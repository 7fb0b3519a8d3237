package io.sqlmodel.processor.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import java.util.List;

/**
 * A foreign key: one column, or several that point to a composite key.
 *
 * @param columns the columns that hold it
 * @param table the table it points to
 * @param targetColumns the names of the columns it points to, in the same order
 * @param onDelete the rule for deletions
 * @param onUpdate the rule for changed keys
 */
public record ForeignKey(
        List<ColumnAttribute> columns,
        TableName table,
        List<String> targetColumns,
        OnDelete onDelete,
        OnUpdate onUpdate) {
    /**
     * The attributes that hold it.
     *
     * @return their names
     */
    public List<String> attributes() {
        return columns.stream().map(ColumnAttribute::name).toList();
    }

    /**
     * The names of its columns.
     *
     * @return the names in the database
     */
    public List<String> columnNames() {
        return columns.stream().map(ColumnAttribute::columnName).toList();
    }

    /**
     * Whether it may be NULL.
     *
     * @return true if one of its columns may
     */
    public boolean nullable() {
        return columns.stream().anyMatch(ColumnAttribute::nullable);
    }
}
