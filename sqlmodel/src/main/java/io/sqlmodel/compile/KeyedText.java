package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Places;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the condition of a SELECT by keys. Where the columns of the key are not read anyway, they are read
 * after the others.
 */
final class KeyedText {
    /** The name of the source's table, which may be that of the target, too. */
    private static final String OWNER = "owner_1";

    /** What begins the condition. */
    static final String WHERE = " WHERE ";

    private final EntityMapping<Entity> mapping;
    private final int[] read;
    private final String head;
    private final List<String> by;
    private final List<ColumnType<?>> types;
    private final int[] keyAt;
    private final String tail;
    private final List<EntityOutput> fetched;
    private final Places places;

    /** Made on first use; two threads may both make it, with equal results. */
    private @Nullable EntityColumns columns;

    KeyedText(
            EntityMapping<Entity> mapping,
            int[] read,
            String head,
            List<String> by,
            List<ColumnType<?>> types,
            int[] keyAt,
            String tail,
            List<EntityOutput> fetched,
            Places places) {
        this.mapping = mapping;
        this.read = read;
        this.head = head;
        this.by = by;
        this.types = types;
        this.keyAt = keyAt;
        this.tail = tail;
        this.fetched = fetched;
        this.places = places;
    }

    /** By columns of the table itself. */
    static KeyedText of(EntityMapping<Entity> mapping, Dialect dialect, int[] read, int[] by, List<OrderDef> order) {
        TableText table = new TableText(mapping.def(), dialect);
        return of(mapping, dialect, read, by, order, table.table(), table::column);
    }

    /** By columns of the table itself, each with its table, so that another one can be joined. */
    static KeyedText qualified(
            EntityMapping<Entity> mapping, Dialect dialect, int[] read, int[] by, List<OrderDef> order) {
        TableText table = new TableText(mapping.def(), dialect);
        return of(mapping, dialect, read, by, order, table.table(), table::qualified);
    }

    /** By columns of the table itself, which is among others, under names that say so. */
    static KeyedText of(
            EntityMapping<Entity> mapping,
            Dialect dialect,
            int[] read,
            int[] by,
            List<OrderDef> order,
            String table,
            IntFunction<String> names) {
        int[] extra = Arrays.stream(by).filter(at -> indexOf(read, at) < 0).toArray();
        int[] all = IntStream.concat(Arrays.stream(read), Arrays.stream(extra)).toArray();
        String columns = Arrays.stream(all).mapToObj(names).collect(Collectors.joining(", "));
        return new KeyedText(
                mapping,
                read,
                "SELECT " + columns + " FROM " + table,
                Arrays.stream(by).mapToObj(names).toList(),
                types(mapping, by),
                Arrays.stream(by).map(at -> indexOf(all, at) + 1).toArray(),
                orderBy(mapping, dialect, order, names),
                List.of(),
                Places.ALL);
    }

    /** By the columns of a link table that point to the source of a relationship (case E13). */
    static KeyedText linked(
            EntityMapping<Entity> mapping, EntityMapping<?> link, Dialect dialect, int[] read, Relation relation) {
        TableText through = new TableText(link.def(), dialect);
        return through(mapping, link, through, dialect, read, relation, relation.linkLocal(), relation.linkRemote());
    }

    /** By the primary key of the source of a many-to-one relationship, whose foreign key is not known (case E12). */
    static KeyedText owned(EntityMapping<Entity> mapping, Dialect dialect, int[] read, Relation relation) {
        EntityMapping<?> owner = relation.source();
        TableText through = new TableText(owner.def(), dialect).as(OWNER);
        return through(mapping, owner, through, dialect, read, relation, owner.key(), relation.local());
    }

    /** By columns of another table, which is joined. */
    private static KeyedText through(
            EntityMapping<Entity> mapping,
            EntityMapping<?> link,
            TableText through,
            Dialect dialect,
            int[] read,
            Relation relation,
            int[] near,
            int[] far) {
        TableText table = new TableText(mapping.def(), dialect);
        List<String> by = through.qualified(near);
        String on = Equations.of(table.qualified(relation.remote()), through.qualified(far));
        String columns = String.join(", ", table.qualified(read));
        return new KeyedText(
                mapping,
                read,
                "SELECT " + columns + ", " + String.join(", ", by) + " FROM " + table.table() + " JOIN "
                        + through.named() + " ON " + on,
                by,
                types(link, near),
                IntStream.rangeClosed(1, by.size()).map(i -> read.length + i).toArray(),
                orderBy(mapping, dialect, relation.def().orderBy(), table::qualified),
                List.of(),
                Places.ALL);
    }

    /** What is read of an object, from the first column of the result on; the key is among it. */
    EntityColumns columns() {
        EntityColumns known = columns;
        if (known == null) {
            known = new EntityColumns(mapping, read, 1);
            columns = known;
        }
        return known;
    }

    /** Whether the columns of the key are among those that are read of an object. */
    boolean keyIsRead() {
        return Arrays.stream(keyAt).allMatch(at -> at <= read.length);
    }

    /** What is read of an object. */
    int[] read() {
        return read;
    }

    /** The text before the WHERE of the condition. */
    String head() {
        return head;
    }

    /** The columns of the key, as they are written. */
    List<String> by() {
        return by;
    }

    /** The types of the columns of the key. */
    List<ColumnType<?>> types() {
        return types;
    }

    /** The indexes of the columns of the key in the result, from 1. */
    int[] keyAt() {
        return keyAt;
    }

    /** The text after the condition. */
    String tail() {
        return tail;
    }

    /** What else is read in the same rows, after the columns of the key. */
    List<EntityOutput> fetched() {
        return fetched;
    }

    /** Where a row has all these columns. */
    Places places() {
        return places;
    }

    static List<ColumnType<?>> types(EntityMapping<?> mapping, int[] attributes) {
        List<ColumnDef> columns = mapping.def().table().columns();
        return Arrays.stream(attributes)
                .<ColumnType<?>>mapToObj(attribute -> columns.get(attribute).type())
                .toList();
    }

    private static String orderBy(
            EntityMapping<?> mapping, Dialect dialect, List<OrderDef> order, IntFunction<String> names) {
        return order.isEmpty()
                ? ""
                : order.stream()
                        .map(term ->
                                sortable(column(mapping, term), dialect, names) + (term.descending() ? " DESC" : ""))
                        .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private static String sortable(ColumnDef column, Dialect dialect, IntFunction<String> names) {
        String name = names.apply(column.attribute());
        String cast = dialect.comparisonType(column.type().kind());
        return cast == null ? name : "CAST(" + name + " AS " + cast + ")";
    }

    private static ColumnDef column(EntityMapping<?> mapping, OrderDef term) {
        for (ColumnDef column : mapping.def().table().columns()) {
            if (column.attributeName().equals(term.attribute())) {
                return column;
            }
        }
        throw new IllegalStateException("the processor lets no other attribute through: " + term);
    }

    private static int indexOf(int[] attributes, int attribute) {
        for (int i = 0; i < attributes.length; i++) {
            if (attributes[i] == attribute) {
                return i;
            }
        }
        return -1;
    }
}
