package io.sqlmodel.schema;

import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;

/**
 * What tells tables apart.
 *
 * @param schema the schema; empty for the connection's own
 * @param name the table's name
 */
record TableName(String schema, String name) {
    static TableName of(TableDef table) {
        return new TableName(table.schema(), table.name());
    }

    static TableName target(ForeignKeyDef key) {
        return new TableName(key.targetSchema(), key.targetTable());
    }

    @Override
    public String toString() {
        return schema.isEmpty() ? name : schema + '.' + name;
    }
}
