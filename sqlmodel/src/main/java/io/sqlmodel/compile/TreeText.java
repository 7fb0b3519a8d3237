package io.sqlmodel.compile;

import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.type.Places;
import java.util.List;
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
                " UNION SELECT " + list(node.qualified(local)) + " FROM " + TREE + " CROSS JOIN " + node.named()
                        + " WHERE "
                        + equal(node.qualified(relation.remote()), "k") + " AND EXISTS (SELECT 1 FROM "
                        + child.named() + " WHERE "
                        + Equations.of(child.qualified(relation.remote()), node.qualified(local)) + ")",
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
                : " JOIN " + through.table() + " ON "
                        + Equations.of(node.qualified(relation.remote()), through.qualified(relation.linkRemote()));
        boolean distinct = dialect.recursiveUnion();
        return recursion(
                rows,
                distinct ? "" : "r",
                (distinct ? " UNION SELECT " : " UNION ALL SELECT ") + list(node.qualified(local))
                        + (distinct ? "" : ", " + list(numbered(TREE + ".r"))) + " FROM " + node.named() + joined
                        + " JOIN "
                        + TREE + " ON " + equal(through.qualified(up), "k")
                        + (distinct ? "" : " WHERE NOT (" + equal(node.qualified(local), "r") + ")"),
                " JOIN " + TREE + " ON " + equal(down() ? table.qualified(local) : rows.by(), "k"));
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
                "WITH RECURSIVE " + TREE + " (" + list(numbered("k")) + (carries ? ", " + list(numbered(carried)) : "")
                        + ") AS (SELECT " + table.list(local) + (carries ? ", " + table.list(local) : "") + " FROM "
                        + table.table(),
                table.columns(local),
                KeyedText.types(mapping, local),
                rows.keyAt(),
                step + ") " + rows.head() + found + rows.tail(),
                List.of(),
                Places.ALL);
    }

    /** Names with the numbers of the columns of a key. */
    private List<String> numbered(String name) {
        return IntStream.rangeClosed(1, local.length).mapToObj(i -> name + i).toList();
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }

    /** That columns have the key that the tree has under a name. */
    private String equal(List<String> columns, String name) {
        return Equations.of(columns, numbered(TREE + "." + name));
    }
}
