package io.sqlmodel.dialect.mariadb;

import io.sqlmodel.dialect.AlterSyntax;

/** How MariaDB changes tables: a column is told anew as a whole. */
final class MariadbAlter implements AlterSyntax {
    @Override
    public String change(Column column, Change change) {
        return "ALTER TABLE " + column.table() + " MODIFY COLUMN " + column.definition();
    }

    @Override
    public String dropPrimaryKey(String table, String name) {
        return "ALTER TABLE " + table + " DROP PRIMARY KEY";
    }

    @Override
    public String dropIndex(String table, String schema, String name) {
        return "DROP INDEX " + name + " ON " + table;
    }

    @Override
    public boolean foreignKeysNeedIndexes() {
        return true;
    }
}
