package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.type.Types;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A relationship that is read in the rows of a query: from a table that is joined for it under an alias of its own, or
 * from one that the query has joined itself.
 */
public final class Fetch {
    private final EntityAlias<?> source;
    private final EntityAlias<?> target;
    private final @Nullable EntityAlias<?> link;
    private final JoinColumns join;
    private final boolean joined;
    private final RelationshipDef relationship;
    private final boolean inner;
    private final boolean many;
    private final long columns;

    /** Those of the columns that are equal to columns of the source, which are read in their place. */
    private final long shared;

    private Fetch(
            EntityAlias<?> source,
            EntityAlias<?> target,
            @Nullable EntityAlias<?> link,
            JoinColumns join,
            boolean joined,
            RelationshipDef relationship,
            boolean inner,
            long columns,
            long shared) {
        this.source = source;
        this.target = target;
        this.link = link;
        this.join = join;
        this.joined = joined;
        this.many = many(relationship, join);
        this.relationship = relationship;
        this.inner = inner;
        this.columns = columns;
        this.shared = shared;
    }

    /**
     * A relationship whose table is joined for it, and its link table if it has one.
     *
     * @param source the table that has the relationship: of the query, or of another relationship that is read
     * @param relationship the relationship
     * @param join its columns
     * @param inner whether rows without a match may be left out, because there are none
     * @param columns the columns that are read of the objects it leads to: a bit for each
     * @param number what tells it from others of the same statement
     * @return the relationship as it is read
     */
    public static Fetch joined(
            EntityAlias<?> source,
            RelationshipDef relationship,
            JoinColumns join,
            boolean inner,
            long columns,
            int number) {
        EntityAlias<?> link = join.link() == null ? null : new AnonymousAlias(join.link(), number);
        return new Fetch(
                source, new AnonymousAlias(join.target(), number), link, join, true, relationship, inner, columns, 0);
    }

    /**
     * A relationship that is read from a table that the query has joined itself (case E27).
     *
     * @param source the table that has the relationship
     * @param relationship the relationship
     * @param join its columns
     * @param table the joined table
     * @param inner whether each row has it
     * @param columns the columns that are read of the objects it leads to: a bit for each
     * @return the relationship as it is read
     */
    public static Fetch contained(
            EntityAlias<?> source,
            RelationshipDef relationship,
            JoinColumns join,
            EntityAlias<?> table,
            boolean inner,
            long columns) {
        return new Fetch(source, table, null, join, false, relationship, inner, columns, 0);
    }

    /**
     * The same in rows that have columns of its source: those that it is joined by are not read twice. A key stays, because it shows
     * whether a row has the object at all, unless every row has it.
     *
     * @param read the columns that are read of the source: a bit for each
     * @return the relationship as it is read
     */
    public Fetch sharing(long read) {
        long found = 0;
        for (int i = 0; joined && link == null && i < join.local().size(); i++) {
            ColumnDef near = join.local().get(i);
            ColumnDef far = join.remote().get(i);
            if ((read & bit(near)) != 0
                    && (inner || !far.primaryKey())
                    && near.type() == far.type()
                    && Types.exact(far.type())) {
                found |= bit(far) & columns;
            }
        }
        return found == 0 ? this : new Fetch(source, target, link, join, joined, relationship, inner, columns, found);
    }

    private static long bit(ColumnDef column) {
        return 1L << column.attribute();
    }

    /**
     * Whether a relationship may have several rows for one owner.
     *
     * @param relationship the relationship
     * @param join its columns
     * @return true for collections, and for the far side of a one-to-one that the database does not enforce (case D07)
     */
    public static boolean many(RelationshipDef relationship, JoinColumns join) {
        return !relationship.scalar() || (relationship.direction() != Direction.MANY_TO_ONE && !join.leadsToOne());
    }

    /**
     * The table that has the relationship.
     *
     * @return the table
     */
    public EntityAlias<?> source() {
        return source;
    }

    /**
     * The table that it is read from.
     *
     * @return the table, under its alias
     */
    public EntityAlias<?> target() {
        return target;
    }

    /**
     * The columns that are read of the objects it leads to.
     *
     * @return a bit for each column's attribute
     */
    public long columns() {
        return columns;
    }

    /** The columns that stand in a row for it, with their table. */
    List<ColumnReference> read() {
        return references(columns & ~shared);
    }

    /** All columns of its objects, with their table. */
    List<ColumnReference> wanted() {
        return references(columns);
    }

    private List<ColumnReference> references(long some) {
        List<ColumnReference> references = new ArrayList<>(Long.bitCount(some));
        for (ColumnDef column : target.def().table().columns()) {
            if ((some & bit(column)) != 0) {
                references.add(new ColumnReference(target, column));
            }
        }
        return references;
    }

    /** Whether some columns are read in columns of the source. */
    boolean shares() {
        return shared != 0;
    }

    /** The column of the source that one of the columns is read in; null if it is read itself. */
    @Nullable
    ColumnReference sharedBy(ColumnDef column) {
        return (shared & bit(column)) == 0
                ? null
                : new ColumnReference(source, join.local().get(join.remote().indexOf(column)));
    }

    /**
     * Whether each row has it, so that what is joined to it may be joined by INNER JOIN, too.
     *
     * @return false if some rows may be without it
     */
    public boolean inner() {
        return inner;
    }

    /**
     * Whether its table is joined for it.
     *
     * @return false if the query has joined the table itself
     */
    public boolean joined() {
        return joined;
    }

    /**
     * Whether it may repeat the rows of what it is joined to.
     *
     * @return true if one owner may have several rows
     */
    public boolean many() {
        return many;
    }

    /** The tables that it adds. */
    List<EntityAlias<?>> sources() {
        if (!joined) {
            return List.of();
        }
        return link == null ? List.of(target) : List.of(link, target);
    }

    /** The columns of the source that it is joined by. */
    List<ColumnDef> local() {
        return joined ? join.local() : List.of();
    }

    void walk(Pass pass, ColumnNames names) {
        if (!joined) {
            return;
        }
        if (shared != 0) {
            pass.shared(target, shared);
        }
        if (link == null) {
            walk(pass, names, source, join.local(), target, join.remote());
        } else {
            walk(pass, names, source, join.local(), link, join.linkLocal());
            walk(pass, ColumnNames.DIRECT, link, join.linkRemote(), target, join.remote());
        }
    }

    private void walk(
            Pass pass,
            ColumnNames names,
            EntityAlias<?> left,
            List<ColumnDef> leftColumns,
            EntityAlias<?> right,
            List<ColumnDef> rightColumns) {
        pass.text(inner ? " JOIN " : " LEFT JOIN ");
        pass.table(right);
        for (int i = 0; i < leftColumns.size(); i++) {
            pass.text(i == 0 ? " ON " : " AND ");
            pass.column(right, rightColumns.get(i));
            pass.text(" = ");
            names.of(left, leftColumns.get(i)).walk(pass);
        }
    }

    /** The relationship's own order. */
    List<Ordering> order() {
        return !joined
                ? List.of()
                : relationship.orderBy().stream()
                        .map(term -> Ordering.of(target, term))
                        .toList();
    }

    @Override
    public String toString() {
        return source.label() + "." + relationship.name();
    }
}
