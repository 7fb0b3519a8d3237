package io.sqlmodel.load;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.RelatedCollection;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Recursion;
import io.sqlmodel.unit.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * Loads one relationship of many objects, and then what is loaded eagerly from the objects it leads to. All strategies
 * end here; they differ in when, and for which objects.
 */
final class RelationLoader {
    private final ManyToOneLoader toOne;
    private final ToManyLoader toMany;
    private final ColumnLoader columns;
    private final KeyedReads reads;
    private final SubqueryLoader subqueries;
    private final ImmediateLoader immediate = new ImmediateLoader(this);
    private final RecursiveLoader recursive;

    RelationLoader(KeyedReads reads, ColumnLoader columns, SubqueryLoader subqueries) {
        this.subqueries = subqueries;
        this.toOne = new ManyToOneLoader(reads);
        this.toMany = new ToManyLoader(reads);
        this.columns = columns;
        this.reads = reads;
        this.recursive = new RecursiveLoader(this, new TreeLoader(reads));
    }

    /** One with readers of its own. */
    static RelationLoader of(UnitOfWork unit, EntityRegistry objects) {
        KeyedReads reads = new KeyedReads(unit, objects);
        return new RelationLoader(reads, new ColumnLoader(reads), new SubqueryLoader(unit, objects));
    }

    /**
     * Loads the relationship of all owners that lack it, and what is loaded eagerly from there on.
     *
     * @param owners objects of one class
     * @param plan the options for that class
     */
    void load(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan) {
        LoadPath path = LoadPath.START.then(relation);
        List<Entity> loaded = fill(relation, owners, plan, path);
        eager(relation.target(), loaded, Strategies.next(plan, relation), path);
    }

    /**
     * Loads with a query's objects what options or declarations want loaded with them (case E08), level by level.
     *
     * @param owners objects of the class
     * @param plan the options for the class
     */
    void eager(EntityMapping<?> mapping, Collection<? extends Entity> owners, LoaderPlan plan) {
        eager(mapping, owners, plan, LoadPath.START);
    }

    /**
     * Loads with objects what options or declarations want loaded with them, unless it was read in the same rows.
     *
     * @param owners objects of the class
     * @param plan the options for the class
     * @param path the way to the objects
     */
    void eager(EntityMapping<?> mapping, Collection<? extends Entity> owners, LoaderPlan plan, LoadPath path) {
        int end = mapping.columnCount() + mapping.def().relationships().size();
        for (int attribute = mapping.columnCount(); attribute < end && !owners.isEmpty(); attribute++) {
            Relation relation = mapping.relation(attribute);
            Recursion recursion = Strategies.recursion(plan, relation);
            if (recursion == null) {
                follow(relation, owners, plan, path);
            } else {
                recursive.load(relation, owners, plan, recursion);
            }
        }
    }

    private void follow(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan, LoadPath path) {
        LoaderStrategy strategy = Strategies.of(plan, relation);
        LoaderPlan next = Strategies.next(plan, relation);
        LoadPath onward = path.then(relation);
        if (strategy == LoaderStrategy.IMMEDIATE) {
            onward = onward.withOptionsOnly();
        }
        List<Entity> loaded = List.of();
        if (Strategies.eager(strategy) && Strategies.follows(plan, path, relation)) {
            loaded = fill(relation, owners, plan, strategy, onward);
        }
        // Options lead on to objects that were there before, too (case E30).
        boolean readInRows = strategy == LoaderStrategy.JOINED || strategy == LoaderStrategy.CONTAINS_EAGER;
        if (next.hasBranches() || (readInRows && Strategies.leadsOn(relation.target(), next, onward))) {
            loaded = related(relation, owners);
        }
        eager(relation.target(), loaded, next, onward);
    }

    /** Loads with the objects of one level what is loaded eagerly from there on. */
    void onward(Relation relation, Collection<? extends Entity> targets, LoaderPlan plan) {
        eager(relation.target(), targets, plan, LoadPath.START.then(relation));
    }

    /** Loads the relationship of those that lack it, as a strategy does: for all at once, or one after the other. */
    List<Entity> fill(
            Relation relation,
            Collection<? extends Entity> owners,
            LoaderPlan plan,
            LoaderStrategy strategy,
            LoadPath onward) {
        return switch (strategy) {
            case IMMEDIATE -> immediate.fill(relation, owners, plan, onward);
            case SUBQUERY -> fillBySubquery(relation, owners, plan, onward);
            default -> fill(relation, owners, plan, onward);
        };
    }

    /**
     * Reads what a relationship leads to by the committed keys of its owners, and leaves the relationship as it is.
     *
     * @return the objects for each owner that has a key, in the relationship's order
     */
    Map<Entity, List<Entity>> committed(Collection<Entity> owners, Relation relation) {
        boolean toKey = relation.def().direction() == Direction.MANY_TO_ONE && ForeignKeys.toPrimaryKey(relation);
        Map<Entity, List<Entity>> found = new HashMap<>();
        Map<Entity, Object> unknown = new LinkedHashMap<>();
        for (Entity owner : owners) {
            Object key = ForeignKeys.committed(owner, relation.local());
            Entity known = key == null || !toKey
                    ? null
                    : reads.objects().of(relation.target()).find(key);
            if (known != null) {
                found.put(owner, List.of(known));
            } else if (key != null) {
                unknown.put(owner, key);
            }
        }
        if (!unknown.isEmpty()) {
            RowsByKey rows = reads.byRelation(
                    relation, new LinkedHashSet<>(unknown.values()), new Peers(LoaderPlan.NONE), JoinPlan.NONE);
            unknown.forEach((owner, key) -> found.put(owner, rows.of(key)));
        }
        return found;
    }

    /** Loads the relationship of those that lack it, and returns the objects that this brought into the session. */
    List<Entity> fill(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan, LoadPath onward) {
        List<Entity> lacking = lacking(relation, owners);
        if (lacking.isEmpty()) {
            return List.of();
        }
        if (relation.def().lazy() == Lazy.WRITE_ONLY) {
            throw new RaiseLoadException(LoadMessage.WRITE_ONLY, relation, EntityAccess.describe(lacking.get(0)));
        }
        LoaderPlan next = Strategies.next(plan, relation);
        Peers peers = new Peers(next);
        JoinPlan joins = JoinPlanner.of(relation.target(), next, onward, relation);
        List<Entity> keyless =
                relation.def().direction() == Direction.MANY_TO_ONE ? withoutKey(relation, lacking) : List.of();
        if (!keyless.isEmpty()) {
            toOne.loadByOwner(relation, keyless, peers);
            lacking = lacking(relation, lacking);
        }
        read(relation, lacking, peers, joins);
        return peers.members();
    }

    private List<Entity> fillBySubquery(
            Relation relation, Collection<? extends Entity> owners, LoaderPlan plan, LoadPath onward) {
        LoaderPlan next = Strategies.next(plan, relation);
        SubqueryLoader.Restated restated = SubqueryLoader.restate(onward, next);
        if (restated == null) {
            return fill(relation, owners, plan, onward);
        }
        List<Entity> lacking = lacking(relation, owners);
        ensureKeys(relation, lacking);
        if (lacking.isEmpty()) {
            return List.of();
        }
        Peers peers = new Peers(next);
        subqueries.load(relation, lacking, peers, restated);
        return peers.members();
    }

    /** Reads what tells where the relationship leads, and leaves out objects whose rows are gone. */
    private void ensureKeys(Relation relation, List<Entity> lacking) {
        long needed = needed(relation);
        columns.ensure(relation.source(), lacking, needed);
        lacking.removeIf(owner -> !ForeignKeys.loaded(owner, needed));
    }

    private void read(Relation relation, List<Entity> lacking, Peers peers, JoinPlan joins) {
        ensureKeys(relation, lacking);
        if (relation.def().direction() == Direction.MANY_TO_ONE) {
            toOne.load(relation, lacking, peers, joins);
        } else {
            toMany.load(relation, lacking, peers, joins);
        }
    }

    /** What tells where a relationship leads, besides the primary key. */
    private static long needed(Relation relation) {
        return ForeignKeys.mask(relation.local())
                & ~ForeignKeys.mask(relation.source().key());
    }

    /** Those whose foreign key was left out of the query, and that nobody has set (case E12). */
    private static List<Entity> withoutKey(Relation relation, List<Entity> owners) {
        long needed = needed(relation);
        return needed == 0
                ? List.of()
                : owners.stream()
                        .filter(owner -> EntityAccess.state(owner) == EntityState.PERSISTENT
                                && (EntityAccess.dirty(owner) & needed) == 0
                                && (EntityAccess.loaded(owner) & needed) != needed
                                && ForeignKeys.loaded(owner, needed & PeerObjects.columns(owner)))
                        .toList();
    }

    /** Those that can be loaded and lack the relationship. */
    private List<Entity> lacking(Relation relation, Collection<? extends Entity> owners) {
        List<Entity> lacking = new ArrayList<>(owners.size());
        for (Entity owner : owners) {
            if (!EntityAccess.isLoaded(owner, relation.attribute())
                    && EntityAccess.state(owner) != EntityState.TRANSIENT) {
                lacking.add(owner);
            }
        }
        return lacking;
    }

    /** What a relationship of some objects leads to, as far as it is loaded. */
    static List<Entity> related(Relation relation, Collection<? extends Entity> owners) {
        List<Entity> related = new ArrayList<>();
        for (Entity owner : owners) {
            if (!EntityAccess.isLoaded(owner, relation.attribute())) {
                continue;
            }
            if (relation.def().scalar()) {
                Entity one = EntityAccess.related(owner, relation.attribute());
                if (one != null) {
                    related.add(one);
                }
            } else {
                RelatedCollection collection = EntityAccess.collection(owner, relation.attribute());
                if (collection != null) {
                    related.addAll(collection.members());
                }
            }
        }
        return related;
    }
}
