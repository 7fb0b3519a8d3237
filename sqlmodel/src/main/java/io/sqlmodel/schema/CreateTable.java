package io.sqlmodel.schema;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that create and drop one table, in the words of one database. */
final class CreateTable {
    private final Dialect dialect;
    private final TableDef table;

    CreateTable(Dialect dialect, TableDef table) {
        this.dialect = dialect;
        this.table = table;
    }

    /** CREATE TABLE with all constraints but the foreign keys that are not given. */
    String create(Collection<ForeignKeyDef> foreignKeys) {
        List<String> lines = new ArrayList<>();
        for (ColumnDef column : table.columns()) {
            lines.add(column(column));
        }
        if (!(dialect.ddl().keyInColumn() && hasGeneratedKey())) {
            lines.add(primaryKeyConstraint());
        }
        for (UniqueDef unique : table.uniques()) {
            lines.add("CONSTRAINT " + dialect.quote(unique.name()) + " UNIQUE " + names(unique.columns()));
        }
        for (ForeignKeyDef key : foreignKeys) {
            lines.add(constraint(key));
        }
        return "CREATE TABLE " + name() + " (\n    " + String.join(",\n    ", lines) + "\n)"
                + dialect.ddl().tableOptions();
    }

    String primaryKeyConstraint() {
        return "CONSTRAINT " + primaryKeyName() + " PRIMARY KEY " + names(primaryKey());
    }

    List<String> createIndexes() {
        return table.indexes().stream().map(this::index).toList();
    }

    String addForeignKey(ForeignKeyDef key) {
        return "ALTER TABLE " + name() + " ADD " + constraint(key);
    }

    String dropForeignKey(ForeignKeyDef key) {
        return "ALTER TABLE " + name() + " DROP CONSTRAINT " + dialect.quote(key.name());
    }

    String drop() {
        return "DROP TABLE " + name();
    }

    /** The type, before what a generated key adds. */
    String type(ColumnDef column) {
        return column.sqlType().isEmpty() ? dialect.ddl().typeName(column, keyed(column)) : column.sqlType();
    }

    /** The default; empty for none. */
    String defaultExpression(ColumnDef column) {
        return column.serverDefault().isEmpty() ? "" : dialect.ddl().serverDefault(column);
    }

    String column(ColumnDef column) {
        String type = type(column);
        String start = dialect.quote(column.name()) + ' ';
        if (column.generated() == Generation.DATABASE) {
            return start + dialect.ddl().generatedKey(type, primaryKeyName());
        }
        return start
                + type
                + (column.serverDefault().isEmpty() ? "" : " DEFAULT " + defaultExpression(column))
                + (column.nullable() ? "" : " NOT NULL");
    }

    private boolean keyed(ColumnDef column) {
        String name = column.name();
        return column.primaryKey()
                || table.uniques().stream().anyMatch(unique -> unique.columns().contains(name))
                || table.indexes().stream().anyMatch(index -> index.columns().contains(name))
                || table.foreignKeys().stream().anyMatch(key -> key.columns().contains(name));
    }

    String constraint(ForeignKeyDef key) {
        return "CONSTRAINT " + dialect.quote(key.name()) + " FOREIGN KEY " + names(key.columns()) + references(key);
    }

    /** What follows the columns of a foreign key, or the one column that it is written at. */
    String references(ForeignKeyDef key) {
        boolean bare = dialect.ddl().schemaOnlyOnCreated();
        return " REFERENCES "
                + name(bare ? "" : key.targetSchema(), key.targetTable())
                + ' '
                + names(key.targetColumns())
                + rule(" ON DELETE ", key.onDelete())
                + rule(" ON UPDATE ", key.onUpdate());
    }

    /** What does nothing is left out, for not every database knows the words. */
    private static String rule(String event, Enum<?> rule) {
        return rule.name().equals("NO_ACTION") ? "" : event + rule.name().replace('_', ' ');
    }

    String index(IndexDef index) {
        boolean bare = dialect.ddl().schemaOnlyOnCreated();
        return "CREATE INDEX "
                + name(bare ? table.schema() : "", index.name())
                + " ON "
                + name(bare ? "" : table.schema(), table.name())
                + ' '
                + names(index.columns());
    }

    private boolean hasGeneratedKey() {
        return table.columns().stream().anyMatch(column -> column.generated() == Generation.DATABASE);
    }

    private List<String> primaryKey() {
        return table.primaryKey().stream().map(ColumnDef::name).toList();
    }

    private String primaryKeyName() {
        return dialect.quote(table.primaryKeyName());
    }

    /** The table, as statements name it. */
    String name() {
        return name(table.schema(), table.name());
    }

    /** The schema of the table as it stands before a name, or nothing. */
    String schema() {
        return prefix(table.schema());
    }

    private String prefix(String schema) {
        return schema.isEmpty() ? "" : dialect.quote(schema) + '.';
    }

    private String name(String schema, String name) {
        return prefix(schema) + dialect.quote(name);
    }

    String names(List<String> columns) {
        return columns.stream().map(dialect::quote).collect(Collectors.joining(", ", "(", ")"));
    }
}
