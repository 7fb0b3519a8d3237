package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.dialect.RowArrays;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.type.ColumnType;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The names of one table as they are written on one database, and the column lists made of them. */
final class TableText {
    private final EntityDef def;
    private final String table;
    private final String name;
    private final String[] columns;

    TableText(EntityDef def, Dialect dialect) {
        this.def = def;
        String schema = def.table().schema();
        String own = dialect.quote(def.table().name());
        this.table = schema.isEmpty() ? own : dialect.quote(schema) + "." + own;
        this.name = table;
        this.columns = def.table().columns().stream()
                .map(column -> dialect.quote(column.name()))
                .toArray(String[]::new);
    }

    private TableText(TableText of, String name) {
        this.def = of.def;
        this.table = of.table;
        this.name = name;
        this.columns = of.columns;
    }

    /** The table under another name, which needs no quotes. */
    TableText as(String alias) {
        return new TableText(this, alias);
    }

    String table() {
        return table;
    }

    /** The table where it is named first: with its other name, if it has one. */
    String named() {
        return name.equals(table) ? table : table + " AS " + name;
    }

    String column(int attribute) {
        return columns[attribute];
    }

    /** A column with its table, for statements that have several. */
    String qualified(int attribute) {
        return name + "." + columns[attribute];
    }

    /** The columns of these attributes, each with its table. */
    List<String> qualified(int[] attributes) {
        return Arrays.stream(attributes).mapToObj(this::qualified).toList();
    }

    /** The columns of these attributes. */
    List<String> columns(int[] attributes) {
        return Arrays.stream(attributes).mapToObj(this::column).toList();
    }

    /** The columns of these attributes, with commas. */
    String list(int[] attributes) {
        return Arrays.stream(attributes).mapToObj(this::column).collect(Collectors.joining(", "));
    }

    /** An equation with a parameter for each of these attributes. */
    String equations(int[] attributes, String separator) {
        return Arrays.stream(attributes).mapToObj(at -> columns[at] + " = ?").collect(Collectors.joining(separator));
    }

    /** The columns of these attributes with their types. */
    List<RowArrays.Item> items(int[] attributes) {
        return Arrays.stream(attributes)
                .mapToObj(at -> new RowArrays.Item(
                        columns[at], def.table().columns().get(at).type()))
                .toList();
    }

    /** The types of these attributes. */
    List<ColumnType<?>> types(int[] attributes) {
        return Arrays.stream(attributes)
                .<ColumnType<?>>mapToObj(at -> def.table().columns().get(at).type())
                .toList();
    }

    /** Whether one of these attributes is part of the key or of a unique constraint. */
    boolean isUnique(int[] attributes) {
        return Arrays.stream(attributes)
                .mapToObj(def.table().columns()::get)
                .anyMatch(column -> column.primaryKey()
                        || def.table().uniques().stream()
                                .anyMatch(unique -> unique.columns().contains(column.name())));
    }

    /** What a query reads of the table: all but the deferred columns. */
    int[] selected() {
        return masked(def.queried());
    }

    /** The primary key. */
    int[] key() {
        return attributes(ColumnDef::primaryKey);
    }

    /** What finds one row for a write: the key, then the version counter if there is one. */
    int[] identity() {
        int[] key = key();
        int[] version = attributes(ColumnDef::version);
        int[] both = Arrays.copyOf(key, key.length + version.length);
        System.arraycopy(version, 0, both, key.length, version.length);
        return both;
    }

    /** The columns whose bits are set. */
    int[] masked(long mask) {
        return attributes(column -> (mask & 1L << column.attribute()) != 0);
    }

    /** What the database fills in when a row is inserted with these columns. */
    int[] filledByServer(long mask) {
        return attributes(column -> column.fromServer() && (mask & 1L << column.attribute()) == 0);
    }

    /** Whether the database generates the key of a row that is inserted with these columns. */
    boolean generatesKey(long mask) {
        return attributes(column -> column.generated() == ColumnDef.Generation.DATABASE
                                && (mask & 1L << column.attribute()) == 0)
                        .length
                > 0;
    }

    private int[] attributes(Predicate<ColumnDef> wanted) {
        return def.table().columns().stream()
                .filter(wanted)
                .mapToInt(ColumnDef::attribute)
                .toArray();
    }
}
