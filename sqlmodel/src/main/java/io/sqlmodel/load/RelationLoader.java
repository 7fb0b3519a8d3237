package io.sqlmodel.load;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.EntityRegistry;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.sql.LoaderStrategy;
import io.sqlmodel.sql.Recursion;
import io.sqlmodel.unit.UnitOfWork;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks from objects along their relationships, and has each loaded by its strategy: what is loaded with a query, and what
 * comes with a lazy load.
 */
final class RelationLoader {
    private final UnitOfWork unit;
    private final KeyedReads reads;
    private final ColumnLoader columns;

    /** Made on first use: most sessions need none. */
    private @Nullable SelectinLoader selectin;

    RelationLoader(UnitOfWork unit, KeyedReads reads, ColumnLoader columns) {
        this.unit = unit;
        this.reads = reads;
        this.columns = columns;
    }

    private SelectinLoader selectin() {
        SelectinLoader loader = selectin;
        if (loader == null) {
            loader = new SelectinLoader(reads, new Owners(columns));
            selectin = loader;
        }
        return loader;
    }

    /** One with readers of its own. */
    static RelationLoader of(UnitOfWork unit, EntityRegistry objects) {
        KeyedReads reads = new KeyedReads(unit, objects);
        return new RelationLoader(unit, reads, new ColumnLoader(reads));
    }

    /**
     * Loads the relationship of all owners that lack it, and what is loaded eagerly from there on.
     *
     * @param owners objects of one class
     * @param plan the options for that class
     */
    void load(Relation relation, Collection<? extends Entity> owners, LoaderPlan plan) {
        LoadPath path = LoadPath.START.then(relation);
        List<Entity> loaded = selectin().fill(relation, owners, plan, path);
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
                new RecursiveLoader(this, new TreeLoader(reads)).load(relation, owners, plan, recursion);
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
            loaded = Owners.related(relation, owners);
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
            case IMMEDIATE -> new ImmediateLoader(selectin()).fill(relation, owners, plan, onward);
            case SUBQUERY ->
                new SubqueryLoader(unit, reads.registry(), new Owners(columns), selectin())
                        .fill(relation, owners, plan, onward);
            default -> selectin().fill(relation, owners, plan, onward);
        };
    }
}
