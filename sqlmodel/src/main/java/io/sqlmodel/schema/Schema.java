package io.sqlmodel.schema;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.TopologicalSort;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Tables in the order in which they are created: each after those that it refers to, as far as they do not refer to each
 * other in a cycle. Immutable.
 */
public final class Schema {
    private final Map<TableName, TableDef> byName = new HashMap<>();
    private final List<TableDef> ordered;

    /**
     * The tables, sorted.
     *
     * @param tables the tables, each once
     */
    public Schema(List<TableDef> tables) {
        tables.forEach(table -> byName.put(TableName.of(table), table));
        ordered = TopologicalSort.groups(tables, this::targets).stream()
                .flatMap(List::stream)
                .toList();
    }

    /**
     * The statements that create what is missing.
     *
     * @param dialect the database's dialect
     * @param missing which tables are to be created
     * @return the statements, in the order they are executed
     */
    public List<String> create(Dialect dialect, Predicate<TableDef> missing) {
        List<String> tables = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (TableDef table : ordered) {
            if (missing.test(table)) {
                CreateTable text = new CreateTable(dialect, table);
                List<ForeignKeyDef> lateKeys = lateKeys(dialect, table);
                List<ForeignKeyDef> inline = new ArrayList<>(table.foreignKeys());
                inline.removeAll(lateKeys);
                tables.add(text.create(inline));
                tables.addAll(text.createIndexes());
                lateKeys.forEach(key -> late.add(text.addForeignKey(key)));
            }
        }
        tables.addAll(late);
        return tables;
    }

    /**
     * The statements that drop what is there.
     *
     * @param dialect the database's dialect
     * @param existing which tables are to be dropped
     * @return the statements, in the order they are executed
     */
    public List<String> drop(Dialect dialect, Predicate<TableDef> existing) {
        List<String> keys = new ArrayList<>();
        List<String> tables = new ArrayList<>();
        for (TableDef table : ordered) {
            if (existing.test(table)) {
                CreateTable text = new CreateTable(dialect, table);
                lateKeys(dialect, table).forEach(key -> keys.add(text.dropForeignKey(key)));
                tables.add(0, text.drop());
            }
        }
        keys.addAll(tables);
        return keys;
    }

    List<TableDef> tables() {
        return ordered;
    }

    boolean contains(TableName name) {
        return byName.containsKey(name);
    }

    /** Whether a table refers to itself or to one that is created after it. */
    boolean hasCycle() {
        return ordered.stream()
                .anyMatch(table -> table.foreignKeys().stream()
                        .anyMatch(key -> refersAhead(table, key) || refersToSelf(table, key)));
    }

    /** The foreign keys that are added when all tables are there. */
    List<ForeignKeyDef> lateKeys(Dialect dialect, TableDef table) {
        return dialect.ddl().altersForeignKeys()
                ? table.foreignKeys().stream()
                        .filter(key -> refersAhead(table, key))
                        .toList()
                : List.of();
    }

    private boolean refersAhead(TableDef table, ForeignKeyDef key) {
        return ordered.indexOf(byName.get(TableName.target(key))) > ordered.indexOf(table);
    }

    private static boolean refersToSelf(TableDef table, ForeignKeyDef key) {
        return TableName.target(key).equals(TableName.of(table));
    }

    private List<TableDef> targets(TableDef table) {
        return table.foreignKeys().stream()
                .map(key -> byName.get(TableName.target(key)))
                .filter(Objects::nonNull)
                .toList();
    }
}
