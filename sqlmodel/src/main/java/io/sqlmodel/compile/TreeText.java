package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.type.Places;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * SELECT of all that a relationship of a class to itself leads to from some objects on, over any number of levels: the key of
 * the condition is that of the first owners, the key of a row that of its own (case G09). Only keys are followed, because UNION
 * would compare all columns.
 *
 * <p>A circle ends where it closes, because UNION takes each key once.
 */
final class TreeText {
    private static final String NODE = "node_1";
    private static final String TREE = "tree_1";
    private static final String CHILD = "child_1";

    private final EntityMapping<Entity> mapping;
    private final Dialect dialect;
    private final Relation relation;
    private final int[] local;
    private final TableText table;
    private final TableText node;

    private TreeText(EntityMapping<Entity> mapping, Dialect dialect, Relation relation) {
        this.mapping = mapping;
        this.dialect = dialect;
        this.relation = relation;
        this.local = relation.local();
        this.table = new TableText(mapping.def(), dialect);
        this.node = table.as(NODE);
    }

    /**
     * The statement in the form that is fastest on the database.
     *
     * @param read the columns that are read of each row
     */
    static KeyedText of(EntityMapping<Entity> mapping, Dialect dialect, int[] read, Relation relation) {
        TreeText tree = new TreeText(mapping, dialect, relation);
        return tree.down() && dialect.recursesOverParents() ? tree.parents(read) : tree.all(read);
    }

    private boolean down() {
        return relation.def().direction() == Direction.ONE_TO_MANY;
    }

    /**
     * Follows the keys of rows that have children, and reads the children of each. Written as a CROSS JOIN, which
     * keeps the order of the tables where a planner would guess how many rows a recursion gives.
     */
    private KeyedText parents(int[] read) {
        TableText child = table.as(CHILD);
        KeyedText rows = KeyedText.of(
                mapping,
                dialect,
                read,
                relation.remote(),
                relation.def().orderBy(),
                TREE + " CROSS JOIN " + table.table(),
                table::qualified);
        return recursion(
                rows,
                "",
                " UNION SELECT " + qualified(node, local) + " FROM " + TREE + " CROSS JOIN " + node.named() + " WHERE "
                        + equal(qualifiedNames(node, relation.remote()), "k") + " AND EXISTS (SELECT 1 FROM "
                        + child.named() + " WHERE " + pairs(child, relation.remote(), node, local) + ")",
                KeyedText.WHERE + equal(rows.by(), "k"));
    }

    /**
     * Follows the keys of all rows. Where rows refer to their owners, the rows of the first owners are read again.
     *
     * <p>The keys that were found are joined, and not asked for by IN: a database may not see that none is there twice, and
     * would first sort that out.
     *
     * <p>A database that has UNION ALL only can follow rows that refer to their owners: each has one, so that a circle closes
     * at the first owner, whose key is carried along.
     */
    private KeyedText all(int[] read) {
        EntityMapping<?> link = relation.link();
        KeyedText rows = link == null
                ? KeyedText.qualified(
                        mapping,
                        dialect,
                        read,
                        relation.remote(),
                        relation.def().orderBy())
                : KeyedText.linked(mapping, link, dialect, read, relation);
        TableText through = link == null ? node : new TableText(link.def(), dialect);
        int[] up = link == null ? relation.remote() : relation.linkLocal();
        String joined = link == null
                ? ""
                : " JOIN " + through.table() + " ON " + pairs(node, relation.remote(), through, relation.linkRemote());
        boolean distinct = dialect.recursiveUnion();
        return recursion(
                rows,
                distinct ? "" : "r",
                (distinct ? " UNION SELECT " : " UNION ALL SELECT ") + qualified(node, local)
                        + (distinct ? "" : ", " + numbered(TREE + ".r")) + " FROM " + node.named() + joined + " JOIN "
                        + TREE + " ON " + equal(qualifiedNames(through, up), "k")
                        + (distinct ? "" : " WHERE NOT (" + equal(qualifiedNames(node, local), "r") + ")"),
                " JOIN " + TREE + " ON " + equal(down() ? qualifiedNames(table, local) : rows.by(), "k"));
    }

    /**
     * The whole text.
     *
     * @param rows what reads the rows; its text goes on with {@code found}
     * @param carried the name under which the key of the first owner is carried along; empty if it is not
     */
    private KeyedText recursion(KeyedText rows, String carried, String step, String found) {
        boolean carries = !carried.isEmpty();
        return new KeyedText(
                mapping,
                rows.read(),
                "WITH RECURSIVE " + TREE + " (" + numbered("k") + (carries ? ", " + numbered(carried) : "")
                        + ") AS (SELECT " + table.list(local) + (carries ? ", " + table.list(local) : "") + " FROM "
                        + table.table(),
                Arrays.stream(local).mapToObj(table::column).toList(),
                KeyedText.types(mapping, local),
                rows.keyAt(),
                step + ") " + rows.head() + found + rows.tail(),
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
    private String numbered(String name) {
        return IntStream.rangeClosed(1, local.length).mapToObj(i -> name + i).collect(Collectors.joining(", "));
    }

    /** That columns have the key that the tree has under a name. */
    private static String equal(List<String> columns, String name) {
        return IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " = " + TREE + "." + name + (i + 1))
                .collect(Collectors.joining(" AND "));
    }

    private static String pairs(TableText one, int[] columns, TableText other, int[] others) {
        return IntStream.range(0, columns.length)
                .mapToObj(i -> one.qualified(columns[i]) + " = " + other.qualified(others[i]))
                .collect(Collectors.joining(" AND "));
    }
}
