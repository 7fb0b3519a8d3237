package io.sqlmodel.meta;

import java.util.List;

/**
 * An index as a database has it; what the database keeps for a primary key or a foreign key by itself is none.
 *
 * @param name its name
 * @param columns its columns, as far as it has columns and not expressions
 * @param unique whether it lets no two rows have the same values
 * @param constraint whether it belongs to a UNIQUE constraint of that name
 * @param plain whether it covers all rows by columns alone; models cannot declare others
 */
public record IndexInfo(String name, List<String> columns, boolean unique, boolean constraint, boolean plain) {
    /**
     * Copies the list.
     *
     * @param name its name
     * @param columns its columns, as far as it has columns and not expressions
     * @param unique whether it lets no two rows have the same values
     * @param constraint whether it belongs to a UNIQUE constraint of that name
     * @param plain whether it covers all rows by columns alone; models cannot declare others
     */
    public IndexInfo {
        columns = List.copyOf(columns);
    }
}
