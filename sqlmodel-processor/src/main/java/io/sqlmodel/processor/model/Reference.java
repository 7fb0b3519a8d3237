package io.sqlmodel.processor.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @ForeignKey} says.
 *
 * @param table the table it points to
 * @param column the column it points to
 * @param onDelete the rule for deletions
 * @param onUpdate the rule for changed keys
 */
public record Reference(TableName table, String column, OnDelete onDelete, OnUpdate onUpdate) {
    /**
     * Reads {@code table.column} or {@code schema.table.column}.
     *
     * @param target the text
     * @param onDelete the rule for deletions
     * @param onUpdate the rule for changed keys
     * @return the reference, or null if the text is neither
     */
    public static @Nullable Reference parse(String target, OnDelete onDelete, OnUpdate onUpdate) {
        String[] parts = target.strip().split("\\s*\\.\\s*", -1);
        for (String part : parts) {
            if (part.isEmpty()) {
                return null;
            }
        }
        return switch (parts.length) {
            case 2 -> new Reference(new TableName("", parts[0]), parts[1], onDelete, onUpdate);
            case 3 -> new Reference(new TableName(parts[0], parts[1]), parts[2], onDelete, onUpdate);
            default -> null;
        };
    }

    @Override
    public String toString() {
        return table + "." + column;
    }
}
