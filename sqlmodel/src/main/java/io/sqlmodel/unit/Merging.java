package io.sqlmodel.unit;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityAccess;
import io.sqlmodel.generated.EntityEdits;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.RelationshipDef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One merge: copies what is set on an object, and on those that the merge cascade reaches, onto the session's own
 * objects (case H19). Each object finds its counterpart before its attributes are copied, so that no recursion is
 * needed; what the objects of a level lead to is read in one SELECT for a class.
 */
final class Merging {
    private static final Logger LOG = LoggerFactory.getLogger(Merging.class);

    private final UnitOfWork unit;
    private final States states;
    private final Map<Entity, Entity> targets = new HashMap<>();
    private final Map<Identity, Entity> byKey = new HashMap<>();
    private List<Entity> waiting = new ArrayList<>();

    private record Identity(EntityMapping<?> mapping, Object key) {}

    Merging(UnitOfWork unit, States states) {
        this.unit = unit;
        this.states = states;
    }

    /**
     * Merges an object.
     *
     * @param source the object, which stays as it is
     * @return the session's object: the same one if it is in the session already
     */
    Entity merge(Entity source) {
        read(List.of(source));
        Entity target = target(source);
        while (!waiting.isEmpty()) {
            List<Entity> level = waiting;
            waiting = new ArrayList<>();
            List<Entity> next = new ArrayList<>();
            level.forEach(each -> forEachRelated(each, (relationship, related) -> next.addAll(related)));
            read(next);
            level.forEach(each -> copy(each, target(each)));
        }
        return target;
    }

    /** Finds the session's objects for the keys of sources, and reads those that it does not hold. */
    private void read(List<Entity> sources) {
        Map<EntityMapping<Entity>, Set<Object>> keys = new LinkedHashMap<>();
        for (Entity source : sources) {
            Object key = targets.containsKey(source) || states.owns(source) ? null : key(source);
            if (key != null && !byKey.containsKey(new Identity(EntityAccess.mapping(source), key))) {
                keys.computeIfAbsent(EntityAccess.mapping(source), mapping -> new LinkedHashSet<>())
                        .add(key);
            }
        }
        keys.forEach((mapping, unknown) -> unit.loading()
                .getAll(mapping, unknown)
                .forEach((key, entity) -> byKey.put(new Identity(mapping, key), entity)));
    }

    private Entity target(Entity source) {
        Entity target = targets.get(source);
        if (target == null) {
            target = find(source);
            targets.put(source, target);
            if (target != source) {
                waiting.add(source);
            }
        }
        return target;
    }

    private Entity find(Entity source) {
        if (states.owns(source, EntityState.PENDING)) {
            LOG.warn(
                    "{} is pending in this session already, and was merged onto itself", EntityAccess.describe(source));
            return source;
        }
        if (states.owns(source, EntityState.PERSISTENT)) {
            return source;
        }
        EntityMapping<Entity> mapping = EntityAccess.mapping(source);
        Object key = key(source);
        return key == null
                ? create(mapping)
                : byKey.computeIfAbsent(new Identity(mapping, key), identity -> create(mapping));
    }

    private static @Nullable Object key(Entity source) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(source);
        EntityState state = EntityAccess.state(source);
        if (state != EntityState.TRANSIENT && state != EntityState.PENDING) {
            return EntityAccess.committedKey(source);
        }
        for (int attribute : mapping.key()) {
            if (!EntityAccess.isLoaded(source, attribute)) {
                return null;
            }
        }
        return EntityAccess.key(source);
    }

    private Entity create(EntityMapping<Entity> mapping) {
        Entity created = mapping.create();
        states.pending(created);
        return created;
    }

    private void copy(Entity source, Entity target) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(source);
        boolean persistent = EntityAccess.state(target) == EntityState.PERSISTENT;
        for (ColumnDef column : mapping.def().table().columns()) {
            if (!EntityAccess.isLoaded(source, column.attribute())) {
                continue;
            }
            Object value = mapping.get(source, column.attribute());
            if (persistent && column.version()) {
                requireVersion(target, column, value);
            } else if (!persistent || !column.primaryKey()) {
                copyColumn(target, column.attribute(), value);
            }
        }
        forEachRelated(source, (relationship, related) -> assign(target, relationship, related));
    }

    /** What the merge cascade reaches from an object, as far as it is loaded or was set. */
    private static void forEachRelated(Entity source, BiConsumer<RelationshipDef, List<Entity>> visitor) {
        for (RelationshipDef relationship : EntityAccess.mapping(source).def().relationships()) {
            if (relationship.cascades(Cascade.MERGE)
                    && !relationship.viewOnly()
                    && EntityAccess.isLoaded(source, relationship.attribute())) {
                List<Entity> related = new ArrayList<>();
                RelatedObjects.of(source, relationship).forEach(related::add);
                visitor.accept(relationship, related);
            }
        }
    }

    private static void copyColumn(Entity target, int attribute, @Nullable Object value) {
        boolean same = EntityAccess.isLoaded(target, attribute)
                && Objects.deepEquals(EntityAccess.mapping(target).get(target, attribute), value);
        if (!same) {
            EntityEdits.set(target, attribute, value);
        }
    }

    private void requireVersion(Entity target, ColumnDef column, @Nullable Object version) {
        if (!EntityAccess.isLoaded(target, column.attribute())) {
            unit.loading().load(target, column.attribute());
        }
        Object current = EntityAccess.mapping(target).get(target, column.attribute());
        if (version != null && !version.equals(current)) {
            throw new StaleDataException(
                    SessionMessage.MERGE_VERSION, EntityAccess.describe(target), column.attributeName());
        }
    }

    private void assign(Entity target, RelationshipDef relationship, List<Entity> sources) {
        List<Entity> related = new ArrayList<>(sources.size());
        sources.forEach(each -> related.add(target(each)));
        if (relationship.scalar()) {
            EntityEdits.assign(target, relationship.attribute(), related.isEmpty() ? null : related.get(0));
        } else {
            EntityEdits.assignAll(target, relationship.attribute(), related);
        }
    }
}
