package io.sqlmodel.meta;

import java.util.List;

/**
 * A UNIQUE constraint.
 *
 * @param name the constraint's name
 * @param columns the names of its columns
 */
public record UniqueDef(String name, List<String> columns) {
    /**
     * Copies the list.
     *
     * @param name the constraint's name
     * @param columns the names of its columns
     */
    public UniqueDef {
        columns = List.copyOf(columns);
    }
}
