package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
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

    private static final String NODE = "node_1";
    private static final String TREE = "tree_1";

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

    private static KeyedText of(
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

    /**
     * All that a relationship of a class to itself leads to from some objects on, over any number of levels: the key of the
     * condition is that of the first owners, the key of a row that of its own (case G09). Where rows refer to their owners,
     * the rows of the first owners are read again.
     *
     * <p>The keys that were found are joined, and not asked for by IN: a database may not see that none is there twice, and
     * would first sort that out. The other columns are not followed, because UNION would compare them all.
     *
     * <p>A circle ends where it closes, because UNION takes each key once. A database that has UNION ALL only can follow rows
     * that refer to their owners: each has one, so that a circle closes at the first owner, whose key is carried along.
     *
     * @param next what finds the rows of one level, with qualified names
     */
    static KeyedText tree(EntityMapping<Entity> mapping, Dialect dialect, KeyedText next, Relation relation) {
        TableText table = new TableText(mapping.def(), dialect);
        TableText node = table.as(NODE);
        int[] local = relation.local();
        EntityMapping<?> link = relation.link();
        TableText through = link == null ? node : new TableText(link.def(), dialect);
        int[] up = link == null ? relation.remote() : relation.linkLocal();
        boolean distinct = dialect.recursiveUnion();
        boolean down = relation.def().direction() == Direction.ONE_TO_MANY;
        String joined = link == null ? "" : " JOIN " + through.table() + " ON " + pairs(node, through, relation);
        return new KeyedText(
                mapping,
                next.read,
                "WITH RECURSIVE " + TREE + " (" + numbered("k", local) + (distinct ? "" : ", " + numbered("r", local))
                        + ") AS (SELECT " + table.list(local) + (distinct ? "" : ", " + table.list(local)) + " FROM "
                        + table.table(),
                Arrays.stream(local).mapToObj(table::column).toList(),
                types(mapping, local),
                next.keyAt,
                (distinct ? " UNION SELECT " : " UNION ALL SELECT ") + qualified(node, local)
                        + (distinct ? "" : ", " + numbered(TREE + ".r", local)) + " FROM " + node.named() + joined
                        + " JOIN " + TREE + " ON " + equal(qualifiedNames(through, up), "k")
                        + (distinct ? "" : " WHERE NOT (" + equal(qualifiedNames(node, local), "r") + ")") + ") "
                        + next.head + " JOIN " + TREE + " ON "
                        + equal(down ? qualifiedNames(table, local) : next.by, "k") + next.tail,
                List.of(),
                Places.ALL);
    }

    private static List<String> qualifiedNames(TableText table, int[] attributes) {
        return Arrays.stream(attributes).mapToObj(table::qualified).toList();
    }

    private static String qualified(TableText table, int[] attributes) {
        return String.join(", ", qualifiedNames(table, attributes));
    }

    /** Names with the numbers of the columns of a key. */
    private static String numbered(String name, int[] attributes) {
        return IntStream.rangeClosed(1, attributes.length)
                .mapToObj(i -> name + i)
                .collect(Collectors.joining(", "));
    }

    /** That columns have the key that the tree has under a name. */
    private static String equal(List<String> columns, String name) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " = " + TREE + "." + name + (i + 1))
                .collect(Collectors.joining(" AND "));
    }

    private static String pairs(TableText node, TableText link, Relation relation) {
        return IntStream.range(0, relation.remote().length)
                .mapToObj(i -> node.qualified(relation.remote()[i]) + " = " + link.qualified(relation.linkRemote()[i]))
                .collect(Collectors.joining(" AND "));
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
        List<String> by = Arrays.stream(near).mapToObj(through::qualified).toList();
        String on = IntStream.range(0, far.length)
                .mapToObj(i -> table.qualified(relation.remote()[i]) + " = " + through.qualified(far[i]))
                .collect(Collectors.joining(" AND "));
        String columns = Arrays.stream(read).mapToObj(table::qualified).collect(Collectors.joining(", "));
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
