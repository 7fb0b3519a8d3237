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
     * Copies the list, and shortens a name that some database could not take.
     *
     * @param name the constraint's name
     * @param columns the names of its columns
     */
    public UniqueDef {
        name = ConstraintName.of(name);
        columns = List.copyOf(columns);
    }
}
