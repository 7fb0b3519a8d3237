package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.AlterSyntax;

/** How H2 changes tables. */
final class H2Alter implements AlterSyntax {
    @Override
    public String change(Column column, Change change) {
        String start = "ALTER TABLE " + column.table() + " ALTER COLUMN " + column.name();
        return switch (change) {
            case TYPE -> start + " SET DATA TYPE " + column.type();
            case NULLABILITY -> start + (column.nullable() ? " SET NULL" : " SET NOT NULL");
            case DEFAULT ->
                start
                        + (column.defaultExpression().isEmpty()
                                ? " DROP DEFAULT"
                                : " SET DEFAULT " + column.defaultExpression());
            case GENERATION -> "ALTER TABLE " + column.table() + " ALTER COLUMN " + column.definition();
        };
    }

    @Override
    public String dropPrimaryKey(String table, String name) {
        return "ALTER TABLE " + table + " DROP PRIMARY KEY";
    }
}
