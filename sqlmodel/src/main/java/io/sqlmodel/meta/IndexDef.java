package io.sqlmodel.meta;

import java.util.List;

/**
 * An index that is not unique.
 *
 * @param name the index's name
 * @param columns the names of its columns
 */
public record IndexDef(String name, List<String> columns) {
    /**
     * Copies the list, and shortens a name that some database could not take.
     *
     * @param name the index's name
     * @param columns the names of its columns
     */
    public IndexDef {
        name = ConstraintName.of(name);
        columns = List.copyOf(columns);
    }
}
