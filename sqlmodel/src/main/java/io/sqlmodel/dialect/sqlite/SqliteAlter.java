package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.dialect.AlterSyntax;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What SQLite changes in a table: it adds columns, drops those without constraints, and has indexes besides. */
final class SqliteAlter implements AlterSyntax {
    @Override
    public @Nullable String change(Column column, Change change) {
        return null;
    }

    /** Rows that exist need a value that is the same for all of them. */
    @Override
    public @Nullable String add(Column column) {
        boolean constant = !column.defaultExpression().startsWith("(")
                && !column.defaultExpression().toUpperCase(Locale.ROOT).startsWith("CURRENT_");
        boolean valued = column.nullable() || !column.defaultExpression().isEmpty();
        return constant && valued ? AlterSyntax.super.add(column) : null;
    }

    @Override
    public @Nullable String addConstraint(String table, String constraint) {
        return null;
    }

    @Override
    public String addUnique(String table, String name, String columns) {
        int schema = table.lastIndexOf('.') + 1;
        return "CREATE UNIQUE INDEX " + table.substring(0, schema) + name + " ON " + table.substring(schema) + ' '
                + columns;
    }

    @Override
    public @Nullable String dropConstraint(String table, String name) {
        return null;
    }

    @Override
    public @Nullable String dropColumn(String table, String name, List<String> constrained) {
        return constrained.contains(name) ? null : AlterSyntax.super.dropColumn(table, name, constrained);
    }
}
