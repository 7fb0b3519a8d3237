package io.sqlmodel.load;

import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.load.JoinPlan.Refused;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Fetch;
import io.sqlmodel.sql.FetchClause;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderPlan.Branch;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Query;
import io.sqlmodel.sql.QueryShape;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Selectable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/**
 * Decides which relationships a statement reads in its rows. At most one collection is joined to a statement, the first on
 * the lowest level; what must not be joined is left to be loaded by a statement of its own (DESIGN 4.5). Used once.
 */
final class JoinPlanner {
    private final @Nullable QueryShape shape;
    private final Queue<Place> places = new ArrayDeque<>();
    private final List<Fetch> fetches = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>(0);
    private final List<Branch> contained = new ArrayList<>(0);
    private final boolean linkRows;
    private boolean collection;

    /** How many relationships the statement has joined for other reasons. */
    private int joined;

    /** The relationships of the first objects that are to be read at all. */
    private long wanted = -1;

    private JoinPlanner(@Nullable QueryShape shape, boolean collection, boolean linkRows) {
        this.shape = shape;
        this.collection = collection;
        this.linkRows = linkRows;
    }

    /**
     * Objects of a statement, whose relationships may be read in the same rows.
     *
     * @param columns those of their columns that a row has for sure: a bit for each
     */
    private record Place(
            EntityMapping<?> mapping,
            EntityAlias<?> table,
            long columns,
            LoaderPlan plan,
            LoadPath path,
            boolean inner,
            boolean root,
            boolean own,
            List<JoinNode> nodes) {}

    /** The plan of a query; nothing can be joined to a set operation. */
    static JoinPlan of(Query<?> query, LoaderPlan plan) {
        if (!(query instanceof Select<?> select)) {
            ContainsEager.check(plan, List.of());
            return JoinPlan.NONE;
        }
        if (plan.isEmpty() && !declaresJoined(select)) {
            return JoinPlan.NONE;
        }
        QueryShape shape = QueryShape.of(select);
        JoinPlanner planner = new JoinPlanner(shape, ContainsEager.hasCollection(plan), false);
        List<List<JoinNode>> roots = new ArrayList<>(1);
        for (Selectable<?> selected : select.selected()) {
            if (selected instanceof EntityAlias<?> table) {
                LoadPath start = LoadPath.of(select, table);
                planner.add(Models.of(table.def().type()), table, plan, start, !select.optional(table), roots);
            }
        }
        JoinPlan joins = planner.plan(roots);
        ContainsEager.check(plan, planner.contained);
        return joins;
    }

    private static boolean declaresJoined(Select<?> select) {
        for (Selectable<?> selected : select.selected()) {
            if (selected instanceof EntityAlias<?> table
                    && Strategies.declaresJoined(Models.of(table.def().type()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * The plan of a statement that reads objects of a class by keys.
     *
     * @param by the relationship that leads to them; null if they are read by primary key
     */
    static JoinPlan of(EntityMapping<?> mapping, LoaderPlan plan, LoadPath path, @Nullable Relation by) {
        if (plan.isEmpty() && !Strategies.declaresJoined(mapping)) {
            return JoinPlan.NONE;
        }
        JoinPlanner planner = new JoinPlanner(null, false, by != null && by.link() != null);
        List<List<JoinNode>> roots = new ArrayList<>(1);
        planner.add(mapping, EntityAlias.of(mapping.type()), plan, path, true, roots);
        return planner.plan(roots);
    }

    /**
     * The plan of a statement that reads objects of a class from a table.
     *
     * @param joined how many relationships the statement has joined to get there
     */
    static JoinPlan of(EntityMapping<?> mapping, EntityAlias<?> table, int joined, LoaderPlan plan, LoadPath path) {
        JoinPlanner planner = new JoinPlanner(null, false, false);
        planner.joined = joined;
        List<List<JoinNode>> roots = new ArrayList<>(1);
        planner.add(mapping, table, plan, path, true, roots);
        return planner.plan(roots);
    }

    /**
     * The plan of a statement that reads some attributes of one object.
     *
     * @param attributes the relationships among them: a bit for each
     */
    static JoinPlan some(EntityMapping<?> mapping, LoaderPlan plan, long attributes) {
        if (attributes == 0) {
            return JoinPlan.NONE;
        }
        JoinPlanner planner = new JoinPlanner(null, false, false);
        planner.wanted = attributes;
        List<List<JoinNode>> roots = new ArrayList<>(1);
        planner.add(mapping, EntityAlias.of(mapping.type()), plan, LoadPath.START, true, roots);
        return planner.plan(roots);
    }

    private void add(
            EntityMapping<?> mapping,
            EntityAlias<?> table,
            LoaderPlan plan,
            LoadPath path,
            boolean inner,
            List<List<JoinNode>> roots) {
        long columns = shape == null ? ForeignKeys.mask(mapping.key()) : plan.columns(mapping.def());
        Place place = new Place(mapping, table, columns, plan, path, inner, true, true, new ArrayList<>(0));
        places.add(place);
        roots.add(place.nodes);
    }

    private JoinPlan plan(List<List<JoinNode>> roots) {
        for (Place place = places.poll(); place != null; place = places.poll()) {
            visit(place);
        }
        return fetches.isEmpty() && refused.isEmpty()
                ? JoinPlan.NONE
                : new JoinPlan(roots, new FetchClause(fetches), repeats(), refused);
    }

    private boolean repeats() {
        return fetches.stream().anyMatch(Fetch::many) && (shape == null || shape.onlyObjects());
    }

    /** Options come first, in the order in which they were given. */
    private void visit(Place place) {
        long seen = 0;
        for (Branch branch : place.plan.branches(place.mapping.type())) {
            Relation relation = place.mapping.relation(branch.relationship().attribute());
            seen |= 1L << relation.attribute();
            consider(place, relation, branch);
        }
        int end = place.mapping.columnCount()
                + place.mapping.def().relationships().size();
        for (int attribute = place.mapping.columnCount(); attribute < end; attribute++) {
            if ((seen & 1L << attribute) == 0) {
                consider(place, place.mapping.relation(attribute), null);
            }
        }
    }

    private void consider(Place place, Relation relation, @Nullable Branch branch) {
        if (place.root && (wanted & 1L << relation.attribute()) == 0) {
            return;
        }
        LoaderStrategy strategy = Strategies.of(place.plan, relation);
        if (strategy == LoaderStrategy.CONTAINS_EAGER) {
            if (branch != null && shape != null && place.own && ContainsEager.isFor(branch, place.table)) {
                long columns = columns(place.plan, relation);
                join(place, relation, ContainsEager.fetch(branch, place.table, shape, place.inner, columns));
                contained.add(branch);
            }
        } else if (strategy == LoaderStrategy.JOINED
                && Strategies.recursion(place.plan, relation) == null
                && Strategies.follows(place.plan, place.path, relation)) {
            Refusal why = refusal(place, relation);
            if (why != null) {
                refused.add(new Refused(place.path, relation, why));
                return;
            }
            boolean inner = place.inner
                    && relation.def().direction() == Direction.MANY_TO_ONE
                    && QueryShape.required(relation.columns().local());
            join(
                    place,
                    relation,
                    Fetch.joined(
                                    place.table,
                                    relation.def(),
                                    relation.columns(),
                                    inner,
                                    columns(place.plan, relation),
                                    joined + fetches.size() + 1)
                            .sharing(place.columns));
            collection |= Fetch.many(relation.def(), relation.columns());
        }
    }

    private static long columns(LoaderPlan plan, Relation relation) {
        return Strategies.next(plan, relation).columns(relation.target().def());
    }

    private @Nullable Refusal refusal(Place place, Relation relation) {
        if (place.path.leadsBack(relation)) {
            return Refusal.WAY_BACK;
        }
        if (shape != null && shape.locked()) {
            return Refusal.LOCKED;
        }
        if (shape != null && shape.sideBySide()) {
            return Refusal.SIDE_BY_SIDE;
        }
        if (!Fetch.many(relation.def(), relation.columns())) {
            return shape != null && shape.grouped() ? Refusal.GROUPED : null;
        }
        if (collection) {
            return Refusal.SECOND_COLLECTION;
        }
        if (shape != null && !shape.onlyObjects()) {
            return Refusal.VALUES;
        }
        if (shape != null && shape.hidesItsOrder()) {
            return Refusal.HIDDEN_ORDER;
        }
        return linkRows ? Refusal.LINK_ROWS : null;
    }

    private void join(Place place, Relation relation, Fetch fetch) {
        LoaderPlan next = Strategies.next(place.plan, relation);
        boolean unique = place.root && joined == 0 && relation.link() == null && (shape == null || shape.single());
        JoinNode node = new JoinNode(relation, fetch, fetches.size(), next, unique);
        fetches.add(fetch);
        place.nodes.add(node);
        places.add(new Place(
                relation.target(),
                fetch.target(),
                fetch.columns(),
                next,
                place.path.then(relation),
                fetch.inner(),
                false,
                !fetch.joined(),
                node.children()));
    }
}
