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
     * Copies the list.
     *
     * @param name the index's name
     * @param columns the names of its columns
     */
    public IndexDef {
        columns = List.copyOf(columns);
    }
}
