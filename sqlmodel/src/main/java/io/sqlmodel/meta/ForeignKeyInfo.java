package io.sqlmodel.meta;

import java.util.List;

/**
 * A foreign key as a database has it.
 *
 * @param name the constraint's name; empty if the database does not tell it
 * @param columns the columns that hold the key
 * @param targetSchema the schema of the target
 * @param targetTable the table it points to
 * @param targetColumns the columns it points to, in the same order
 * @param onDelete for example {@code CASCADE} or {@code NO ACTION}
 * @param onUpdate for example {@code CASCADE} or {@code NO ACTION}
 */
public record ForeignKeyInfo(
        String name,
        List<String> columns,
        String targetSchema,
        String targetTable,
        List<String> targetColumns,
        String onDelete,
        String onUpdate) {
    /**
     * Copies the lists.
     *
     * @param name the constraint's name; empty if the database does not tell it
     * @param columns the columns that hold the key
     * @param targetSchema the schema of the target
     * @param targetTable the table it points to
     * @param targetColumns the columns it points to, in the same order
     * @param onDelete for example {@code CASCADE} or {@code NO ACTION}
     * @param onUpdate for example {@code CASCADE} or {@code NO ACTION}
     */
    public ForeignKeyInfo {
        columns = List.copyOf(columns);
        targetColumns = List.copyOf(targetColumns);
    }
}
