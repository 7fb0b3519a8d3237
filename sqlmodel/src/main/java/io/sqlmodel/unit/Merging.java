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
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One merge: copies what is set on an object, and on those that the merge cascade reaches, onto the session's own
 * objects (case H19). Each object finds its counterpart before its attributes are copied, so that no recursion is
 * needed.
 */
final class Merging {
    private static final Logger LOG = LoggerFactory.getLogger(Merging.class);

    private final UnitOfWork unit;
    private final States states;
    private final Map<Entity, Entity> targets = new HashMap<>();
    private final Map<Identity, Entity> byKey = new HashMap<>();
    private final Deque<Entity> waiting = new ArrayDeque<>();

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
        Entity target = target(source);
        while (!waiting.isEmpty()) {
            Entity next = waiting.remove();
            copy(next, target(next));
        }
        return target;
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
        Object key = key(mapping, source);
        if (key == null) {
            return create(mapping);
        }
        return byKey.computeIfAbsent(new Identity(mapping, key), identity -> {
            Entity held = unit.loading().get(mapping, key);
            return held == null ? create(mapping) : held;
        });
    }

    private static @Nullable Object key(EntityMapping<Entity> mapping, Entity source) {
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
        for (RelationshipDef relationship : mapping.def().relationships()) {
            if (relationship.cascades(Cascade.MERGE) && !relationship.viewOnly()) {
                copyRelated(source, target, relationship);
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

    private void copyRelated(Entity source, Entity target, RelationshipDef relationship) {
        int attribute = relationship.attribute();
        if (!EntityAccess.isLoaded(source, attribute)) {
            return;
        }
        List<Entity> related = new ArrayList<>();
        for (Entity each : RelatedObjects.of(source, relationship)) {
            related.add(target(each));
        }
        if (relationship.scalar()) {
            EntityEdits.assign(target, attribute, related.isEmpty() ? null : related.get(0));
        } else {
            EntityEdits.assignAll(target, attribute, related);
        }
    }
}
