package io.sqlmodel.unit;

import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.generated.Relation;
import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Changed keys that other rows refer to (case F18). Where the database's own rule does not take these rows along, the flush
 * does: their foreign key is NULL while the key changes, and follows it. That takes their rows, which are read where the
 * changed object has a relationship to them that is not loaded.
 */
final class FlushKeyChanges {
    private final UnitOfWork unit;
    private final FlushRows rows;
    private final Map<Entity, FlushRow> changed = new HashMap<>();
    private final Map<EntityMapping<Entity>, Map<Entity, FlushRow>> released = new LinkedHashMap<>();
    private final Map<EntityMapping<Entity>, List<FlushRow>> deleted = new LinkedHashMap<>();
    private long referable;

    FlushKeyChanges(UnitOfWork unit, FlushRows rows) {
        this.unit = unit;
        this.rows = rows;
    }

    /**
     * Follows all changed keys.
     *
     * @throws InvalidStateException if rows refer to a changed key that can neither follow it nor be NULL for a while
     */
    void follow() {
        Map<EntityMapping<Entity>, List<FlushRow>> byClass = new LinkedHashMap<>();
        EntityMapping<Entity> last = null;
        for (FlushRow row : rows.all) {
            if (row.kind != FlushRow.Kind.UPDATE) {
                continue;
            }
            if (row.mapping != last) {
                last = row.mapping;
                referable = ReferringKey.referable(last);
            }
            if (changes(row) != 0) {
                changed.put(row.entity, row);
                byClass.computeIfAbsent(last, mapping -> new ArrayList<>()).add(row);
            }
        }
        byClass.forEach(this::follow);
        if (!changed.isEmpty()) {
            links(byClass.keySet());
        }
    }

    /** Links that are deleted by the keys of their ends only: before those change. */
    private void links(Collection<EntityMapping<Entity>> classes) {
        for (FlushRow row : rows.all) {
            if (row.kind == FlushRow.Kind.DELETE && EntityAccess.owner(row.entity) != unit) {
                for (EntityMapping<Entity> mapping : classes) {
                    deleted.computeIfAbsent(mapping, any -> new ArrayList<>()).add(row);
                }
            }
        }
    }

    private long changes(FlushRow row) {
        long touched = (EntityAccess.dirty(row.entity) | FlushMasks.assigned(row)) & referable;
        return touched == 0 ? 0 : FlushMasks.update(row) & referable;
    }

    /** Whether no key changes. */
    boolean isEmpty() {
        return changed.isEmpty();
    }

    /**
     * Rows whose key changes.
     *
     * @return the rows by object
     */
    Map<Entity, FlushRow> changed() {
        return changed;
    }

    /**
     * Rows whose foreign key is NULL while the keys of a class change.
     *
     * @param mapping the class
     * @return a row for each, with its mask
     */
    Collection<FlushRow> released(EntityMapping<Entity> mapping) {
        return released.getOrDefault(mapping, Map.of()).values();
    }

    /**
     * Deleted rows that would hold the changed keys of a class back.
     *
     * @param mapping the class
     * @return the rows
     */
    List<FlushRow> deleted(EntityMapping<Entity> mapping) {
        return deleted.getOrDefault(mapping, List.of());
    }

    private void follow(EntityMapping<Entity> mapping, List<FlushRow> parents) {
        referable = ReferringKey.referable(mapping);
        boolean updatesOwnTable = unit.database().dialect().updatesOwnTable();
        for (ReferringKey key : ReferringKey.to(mapping, referable, unit.objects(), updatesOwnTable)) {
            Map<Object, FlushRow> former = former(parents, key);
            if (former.isEmpty()) {
                continue;
            }
            if (key.isLeftToDatabase(mapping)) {
                part(key, former);
            } else {
                List<Entity> read = read(mapping, key, former.values());
                move(key, former, read);
            }
        }
    }

    private Map<Object, FlushRow> former(List<FlushRow> parents, ReferringKey key) {
        Map<Object, FlushRow> former = new LinkedHashMap<>();
        for (FlushRow parent : parents) {
            Object values = (changes(parent) & key.targetMask()) == 0
                    ? null
                    : FlushKeys.committed(parent.entity, key.targetColumns());
            if (values != null) {
                former.put(values, parent);
            }
        }
        return former;
    }

    /** Rows that the database takes along and that go elsewhere: what they are given may be what they had before. */
    private void part(ReferringKey key, Map<Object, FlushRow> former) {
        for (FlushRow row : rows.all) {
            if (row.kind == FlushRow.Kind.UPDATE && row.mapping == key.mapping() && row.replaced == null) {
                long set = EntityAccess.dirty(row.entity) | FlushMasks.assigned(row);
                Object values = (set & key.mask()) == 0 ? null : key.values(row.entity);
                if (values != null && former.containsKey(values)) {
                    row.emptied |= key.mask();
                }
            }
        }
    }

    /** Reads the rows that refer to parents, where a relationship leads to them; the caller holds them. */
    private List<Entity> read(EntityMapping<Entity> mapping, ReferringKey key, Collection<FlushRow> parents) {
        List<Entity> read = new ArrayList<>();
        for (RelationshipDef def : mapping.def().relationships()) {
            Relation relation = mapping.relation(def.attribute());
            boolean asked = key.onUpdate() != OnUpdate.SET_NULL || !def.passiveUpdates();
            if (!asked || !key.isUnder(relation)) {
                continue;
            }
            List<Entity> owners = new ArrayList<>();
            for (FlushRow parent : parents) {
                if (!EntityAccess.isLoaded(parent.entity, def.attribute()) || relation.link() != null) {
                    owners.add(parent.entity);
                }
            }
            if (def.direction() == Direction.ONE_TO_MANY) {
                unit.loading().committed(owners, relation).values().forEach(read::addAll);
            } else if (key.nullable() == 0) {
                unit.loading().committed(owners, relation).forEach((parent, linked) -> {
                    if (!RelatedObjects.removedFrom(parent, def).containsAll(linked)) {
                        throw referred(parent, key);
                    }
                });
            }
        }
        return read;
    }

    private void move(ReferringKey key, Map<Object, FlushRow> former, List<Entity> read) {
        List<Entity> children = key.holders(unit.objects(), former.keySet());
        unit.loading().loadColumns(lacking(key, children), key.mask());
        for (Entity child : children) {
            Object values = key.values(child);
            FlushRow parent = values == null ? null : former.get(values);
            if (parent != null) {
                move(key, child, parent);
            }
        }
        Objects.requireNonNull(read, "held until here: the identity map refers weakly");
    }

    /** What has expired may refer to something else by now. */
    private static List<Entity> lacking(ReferringKey key, List<Entity> children) {
        List<Entity> lacking = new ArrayList<>();
        for (Entity child : children) {
            boolean known = (EntityAccess.loaded(child) & key.mask()) == key.mask();
            if (!known && EntityAccess.state(child) == EntityState.PERSISTENT) {
                lacking.add(child);
            }
        }
        return lacking;
    }

    private void move(ReferringKey key, Entity child, FlushRow parent) {
        FlushRow row = rows.of(child, FlushRow.Kind.UPDATE);
        boolean emptied = key.onUpdate() == OnUpdate.SET_NULL;
        if (row.kind == FlushRow.Kind.DELETE && !emptied) {
            deleted.computeIfAbsent(parent.mapping, mapping -> new ArrayList<>())
                    .add(row);
        }
        if (row.kind != FlushRow.Kind.UPDATE) {
            return;
        }
        if (!emptied) {
            release(key, row, parent);
        }
        row.emptied |= key.mask();
        if (!isSetByHand(key, child)) {
            row.refer(new FlushReference(key.columns(), key.targetColumns(), parent.entity, FlushReference.FOLLOWED));
        }
    }

    private void release(ReferringKey key, FlushRow row, FlushRow parent) {
        if (key.nullable() == 0) {
            throw referred(parent.entity, key);
        }
        released.computeIfAbsent(parent.mapping, mapping -> new LinkedHashMap<>())
                        .computeIfAbsent(row.entity, child -> new FlushRow(child, FlushRow.Kind.UPDATE))
                        .mask |=
                key.nullable();
    }

    private static boolean isSetByHand(ReferringKey key, Entity child) {
        return (EntityAccess.netChanges(child) & key.mask()) != 0;
    }

    private static InvalidStateException referred(Entity parent, ReferringKey key) {
        StringBuilder names = new StringBuilder();
        for (int column : key.columns()) {
            names.append(names.length() == 0 ? "" : ", ")
                    .append(key.mapping().def().attributeName(column));
        }
        return new InvalidStateException(
                SessionMessage.KEY_REFERRED, EntityAccess.describe(parent), key.mapping(), names);
    }
}
