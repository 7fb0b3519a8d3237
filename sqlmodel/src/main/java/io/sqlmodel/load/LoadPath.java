package io.sqlmodel.load;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.QueryShape;
import io.sqlmodel.sql.Select;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The relationships that were followed from a query's objects to the ones that are loaded now, so that declared eager
 * strategies end. Immutable.
 *
 * @param before the path without its last relationship; null where it begins
 * @param last the last relationship; null where the path begins
 * @param origin the query that the path begins at; null if its first objects came without one
 * @param optionsOnly whether no declared strategy is followed any more (case E26)
 */
record LoadPath(
        @Nullable LoadPath before,
        @Nullable Relation last,
        @Nullable Origin origin,
        boolean optionsOnly) {
    /** A path that begins at objects which the session has. */
    static final LoadPath START = new LoadPath(null, null, null, false);

    /**
     * A query, and one of the objects that it returns.
     *
     * @param select the query
     * @param table the object's table
     */
    record Origin(Select<?> select, EntityAlias<?> table) {
        boolean limited() {
            return QueryShape.of(select).limited();
        }
    }

    /** A path that begins at a query, which can be repeated unless it is a set operation. */
    static LoadPath of(Query<?> query, EntityAlias<?> table) {
        return !(query instanceof Select<?> select)
                ? START
                : new LoadPath(null, null, new Origin(select, table), false);
    }

    LoadPath then(Relation relation) {
        return new LoadPath(this, relation, origin, optionsOnly);
    }

    /** The same way, on which no declared strategy is followed any more (case E26). */
    LoadPath withOptionsOnly() {
        return optionsOnly ? this : new LoadPath(before, last, origin, true);
    }

    /** The relationships from the first to the last. */
    List<Relation> relations() {
        Deque<Relation> relations = new ArrayDeque<>();
        for (LoadPath at = this; at != null && at.last != null; at = at.before) {
            relations.addFirst(at.last);
        }
        return new ArrayList<>(relations);
    }

    /** Whether a declared eager strategy may be followed from here: to itself only as deep as it says. */
    boolean mayFollow(Relation relation) {
        if (optionsOnly) {
            return false;
        }
        boolean self = relation.source() == relation.target();
        int limit = self ? relation.def().joinDepth() : 1;
        return count(relation) < limit;
    }

    /** Whether a declared join may be followed from here: never to a class that the path has come by. */
    boolean mayJoin(Relation relation) {
        return mayFollow(relation) && (relation.source() == relation.target() || !meets(relation.target()));
    }

    /** Whether a relationship leads from the objects at the end back to those that they were loaded for (case E07). */
    boolean leadsBack(Relation relation) {
        return last != null && last.def().direction() == Direction.ONE_TO_MANY && last.inverse() == relation;
    }

    private boolean meets(EntityMapping<?> mapping) {
        for (LoadPath at = this; at != null && at.last != null; at = at.before) {
            if (at.last.source() == mapping || at.last.target() == mapping) {
                return true;
            }
        }
        return false;
    }

    private int count(Relation relation) {
        int count = 0;
        for (LoadPath at = this; at != null; at = at.before) {
            if (at.last == relation) {
                count++;
            }
        }
        return count;
    }
}
