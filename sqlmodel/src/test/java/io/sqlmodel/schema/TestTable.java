package io.sqlmodel.schema;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.ForeignKeyDef;
import io.sqlmodel.meta.IndexDef;
import io.sqlmodel.meta.TableDef;
import io.sqlmodel.meta.UniqueDef;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Types;
import java.util.ArrayList;
import java.util.List;

/** Writes down tables for tests. */
public final class TestTable {
    private final String schema;
    private final String name;
    private final List<ColumnDef> columns = new ArrayList<>();
    private final List<ForeignKeyDef> foreignKeys = new ArrayList<>();
    private final List<UniqueDef> uniques = new ArrayList<>();
    private final List<IndexDef> indexes = new ArrayList<>();

    private TestTable(String schema, String name) {
        this.schema = schema;
        this.name = name;
    }

    public static TestTable table(String name) {
        return new TestTable("", name);
    }

    public static TestTable table(String schema, String name) {
        return new TestTable(schema, name);
    }

    /** A generated key. */
    public TestTable id() {
        return add("id", Types.LONG, false, true, Generation.DATABASE, 0, "", "");
    }

    /** A part of the key. */
    public TestTable key(String column, ColumnType<?> type) {
        return add(column, type, false, true, Generation.NONE, 0, "", "");
    }

    public TestTable required(String column, ColumnType<?> type) {
        return add(column, type, false, false, Generation.NONE, 0, "", "");
    }

    public TestTable optional(String column, ColumnType<?> type) {
        return add(column, type, true, false, Generation.NONE, 0, "", "");
    }

    public TestTable text(String column, int length) {
        return add(column, Types.STRING, false, false, Generation.NONE, length, "", "");
    }

    public TestTable typed(String column, String sqlType) {
        return add(column, Types.STRING, false, false, Generation.NONE, 0, sqlType, "");
    }

    public TestTable withDefault(String column, ColumnType<?> type, String expression) {
        return add(column, type, false, false, Generation.NONE, 0, "", expression);
    }

    /** A foreign key to the column {@code id}. */
    public TestTable references(String column, String target, OnDelete onDelete) {
        return references(List.of(column), "", target, List.of("id"), onDelete);
    }

    public TestTable references(String column, String target) {
        return references(column, target, OnDelete.NO_ACTION);
    }

    public TestTable references(
            List<String> from, String targetSchema, String target, List<String> to, OnDelete onDelete) {
        String key = "fk_" + name + "_" + String.join("_", from);
        foreignKeys.add(new ForeignKeyDef(key, from, targetSchema, target, to, onDelete, OnUpdate.NO_ACTION));
        return this;
    }

    public TestTable unique(String... names) {
        uniques.add(new UniqueDef("uq_" + name + "_" + String.join("_", names), List.of(names)));
        return this;
    }

    public TestTable index(String... names) {
        indexes.add(new IndexDef("ix_" + name + "_" + String.join("_", names), List.of(names)));
        return this;
    }

    public TableDef build() {
        return new TableDef(schema, name, columns, foreignKeys, uniques, indexes);
    }

    public EntityDef buildFor(Class<?> type) {
        return new EntityDef(type, build(), List.of());
    }

    private TestTable add(
            String column,
            ColumnType<?> type,
            boolean nullable,
            boolean key,
            Generation generated,
            int length,
            String sqlType,
            String serverDefault) {
        columns.add(new ColumnDef(
                columns.size(),
                column,
                column,
                type,
                nullable,
                key,
                generated,
                false,
                false,
                length,
                0,
                0,
                sqlType,
                serverDefault));
        return this;
    }
}
