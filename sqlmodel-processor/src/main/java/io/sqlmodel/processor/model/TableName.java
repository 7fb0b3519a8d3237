package io.sqlmodel.processor.model;

/**
 * The name of a table.
 *
 * @param schema its schema; empty for the connection's own
 * @param table its name
 */
public record TableName(String schema, String table) {
    @Override
    public String toString() {
        return schema.isEmpty() ? table : schema + "." + table;
    }
}
