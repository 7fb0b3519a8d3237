package io.sqlmodel.load;

import io.sqlmodel.error.LoadMessage;
import io.sqlmodel.error.ObjectDeletedException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.row.Peers;
import io.sqlmodel.sql.LoaderPlan;
import io.sqlmodel.unit.Loading;
import io.sqlmodel.unit.UnitOfWork;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All loading of one session after its queries: decides what to load for which objects, and leaves the how to others. */
public final class Loaders implements Loading {
    private final UnitOfWork unit;

    // Made on first use: most sessions need none.
    private @Nullable KeyedReads reads;
    private @Nullable RelationLoader relations;
    private @Nullable LazyWatch watch;
    private @Nullable LazyLoader lazy;

    /**
     * The loaders of a session.
     *
     * @param unit its unit of work
     */
    public Loaders(UnitOfWork unit) {
        this.unit = unit;
    }

    private KeyedReads reads() {
        if (reads == null) {
            reads = new KeyedReads(unit);
        }
        return reads;
    }

    private ColumnLoader columns() {
        return new ColumnLoader(reads());
    }

    private RelationLoader relations() {
        if (relations == null) {
            relations = new RelationLoader(unit, reads(), columns());
        }
        return relations;
    }

    private LazyWatch watch() {
        if (watch == null) {
            watch = new LazyWatch(unit);
        }
        return watch;
    }

    private LazyLoader lazy() {
        if (lazy == null) {
            lazy = new LazyLoader(relations(), new ManyToOneLoader(reads()));
        }
        return lazy;
    }

    @Override
    public void load(Entity entity, int attribute) {
        if (LazyWatch.isOn(unit.database())) {
            watch().around(entity, attribute, () -> read(entity, attribute));
        } else {
            read(entity, attribute);
        }
    }

    private void read(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        if (attribute < mapping.columnCount()) {
            columns().load(entity, attribute);
            requireLoaded(entity, attribute);
            return;
        }
        Relation relation = mapping.relation(attribute);
        if (EntityAccess.state(entity) == EntityState.PENDING) {
            lazy().loadPending(entity, relation);
        } else {
            lazy().load(entity, relation);
            requireLoaded(entity, attribute);
        }
    }

    @Override
    public void loadRelated(Collection<? extends Entity> owners, Relation relation) {
        relations().load(relation, owners, LoaderPlan.NONE);
    }

    @Override
    public Map<Entity, List<Entity>> committed(Collection<Entity> owners, Relation relation) {
        return new CommittedReads(reads()).related(owners, relation);
    }

    @Override
    public List<Entity> links(Relation relation, Collection<?> pairs) {
        return reads().byPair(relation, pairs, new Peers(LoaderPlan.NONE));
    }

    @Override
    public void refresh(Entity entity, LoaderPlan plan, int... attributes) {
        new Refresher(columns(), relations())
                .refresh(entity, plan.isEmpty() ? PeerObjects.plan(entity) : plan, attributes);
    }

    @Override
    public void loadColumns(List<Entity> entities, long mask) {
        if (!entities.isEmpty()) {
            columns().ensure(EntityAccess.mapping(entities.get(0)), entities, mask);
        }
    }

    @Override
    public @Nullable Entity get(EntityMapping<?> mapping, Object key, LoaderPlan plan) {
        Entity known = unit.objects().of(mapping).find(key);
        if (known == null) {
            return read(mapping, key, plan);
        }
        long wanted = PeerObjects.columns(known) | (plan.isEmpty() ? 0 : plan.columns(mapping.def()));
        columns().ensureJoined(mapping, List.of(known), wanted);
        if (ForeignKeys.loaded(known, wanted)) {
            if (!plan.isEmpty()) {
                relations().eager(mapping, List.of(known), plan);
            }
            return known;
        }
        unit.gone(known);
        return null;
    }

    @Override
    public Map<Object, Entity> getAll(EntityMapping<?> mapping, Collection<Object> keys) {
        Map<Object, Entity> found = new HashMap<>();
        List<Object> unknown = new ArrayList<>();
        for (Object key : keys) {
            if (unit.objects().of(mapping).find(key) == null) {
                unknown.add(key);
            } else { // the first that has expired brings all others along
                put(found, key, get(mapping, key));
            }
        }
        if (unknown.size() == 1) { // which the database may find by a value that Java does not take for equal
            put(found, unknown.get(0), get(mapping, unknown.get(0)));
        } else if (!unknown.isEmpty()) {
            List<Entity> read =
                    reads().byKey(mapping, unknown, new Peers(LoaderPlan.NONE), joins(mapping, LoaderPlan.NONE));
            relations().eager(mapping, read, LoaderPlan.NONE);
            read.forEach(entity -> put(found, EntityAccess.committedKey(entity), entity));
        }
        return found;
    }

    private @Nullable Entity read(EntityMapping<?> mapping, Object key, LoaderPlan plan) {
        JoinPlan joins = joins(mapping, plan);
        Entity found = joins.isEmpty()
                ? KeyedRow.read(unit, mapping, key, plan)
                : only(reads().byKey(mapping, List.of(key), new Peers(plan, 1), joins));
        if (found != null && Strategies.leadsOn(mapping, plan, LoadPath.START)) {
            relations().eager(mapping, List.of(found), plan);
        }
        return found;
    }

    private static @Nullable Entity only(List<Entity> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private static JoinPlan joins(EntityMapping<?> mapping, LoaderPlan plan) {
        return JoinPlanner.of(mapping, plan, LoadPath.START, null);
    }

    private static void put(Map<Object, Entity> found, @Nullable Object key, @Nullable Entity entity) {
        if (key != null && entity != null) {
            found.put(key, entity);
        }
    }

    private static void requireLoaded(Entity entity, int attribute) {
        if (!EntityAccess.isLoaded(entity, attribute)) {
            throw new ObjectDeletedException(
                    LoadMessage.ROW_GONE,
                    EntityAccess.describe(entity),
                    EntityAccess.mapping(entity).def().attributeName(attribute));
        }
    }
}
