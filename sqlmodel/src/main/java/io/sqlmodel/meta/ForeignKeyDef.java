package io.sqlmodel.meta;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import java.util.List;

/**
 * A foreign key constraint.
 *
 * @param name the constraint's name
 * @param columns the names of the columns that hold the key
 * @param targetSchema the schema of the target; empty for the connection's own
 * @param targetTable the table it points to
 * @param targetColumns the columns it points to, in the same order
 * @param onDelete what the database does when the target row is deleted
 * @param onUpdate what the database does when the key of the target row is changed
 */
public record ForeignKeyDef(
        String name,
        List<String> columns,
        String targetSchema,
        String targetTable,
        List<String> targetColumns,
        OnDelete onDelete,
        OnUpdate onUpdate) {
    /**
     * Copies the lists, and shortens a name that some database could not take.
     *
     * @param name the constraint's name
     * @param columns the names of the columns that hold the key
     * @param targetSchema the schema of the target; empty for the connection's own
     * @param targetTable the table it points to
     * @param targetColumns the columns it points to, in the same order
     * @param onDelete what the database does when the target row is deleted
     * @param onUpdate what the database does when the key of the target row is changed
     */
    public ForeignKeyDef {
        name = ConstraintName.of(name);
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }

    /**
     * Whether a table is the target.
     *
     * @param table the table
     * @return true if it has the target's name and schema
     */
    public boolean pointsTo(TableDef table) {
        return targetTable.equals(table.name()) && targetSchema.equals(table.schema());
    }
}
