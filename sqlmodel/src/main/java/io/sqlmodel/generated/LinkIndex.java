package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The link objects of a long list by the object that they lead to, or by its key while that is not resolved, so that the cost
 * of many edits grows with their number only. It may hold links that have another end by now, or left the list.
 */
final class LinkIndex {
    private final RelatedCollection list;
    private final Relation towards;
    private final Map<Object, List<Entity>> links = new HashMap<>();

    LinkIndex(RelatedCollection list, Relation towards) {
        this.list = list;
        this.towards = towards;
        for (int i = 0; i < list.count(); i++) {
            Entity link = list.item(i);
            if (link != null) {
                Object target = link.unloaded(towards.attribute())
                        ? values(link, towards.local())
                        : EntityAccess.mapping(link).get(link, towards.attribute());
                put(target, link);
            }
        }
    }

    /** A link has got an end. */
    void put(@Nullable Object target, Entity link) {
        if (target != null) {
            links.computeIfAbsent(target, any -> new ArrayList<>(1)).add(link);
        }
    }

    /** The links of the list that lead to an object; a copy. */
    List<Entity> to(Entity target) {
        List<Entity> found = new ArrayList<>(1);
        addTo(found, target, target);
        Object key = values(target, towards.remote());
        if (key != null) {
            addTo(found, key, target);
        }
        return found;
    }

    private void addTo(List<Entity> found, Object key, Entity target) {
        List<Entity> candidates = links.getOrDefault(key, List.of());
        for (int i = 0; i < candidates.size(); i++) {
            Entity link = candidates.get(i);
            if (leadsTo(link, towards, target) && list.has(link) && !found.contains(link)) {
                found.add(link);
            }
        }
    }

    boolean leads(Relation relation) {
        return relation.attribute() == towards.attribute();
    }

    /** Whether a link leads to an object: by identity, or by the foreign key while that is not resolved. */
    static boolean leadsTo(Entity link, Relation towards, Entity target) {
        if (!link.unloaded(towards.attribute())) {
            return EntityAccess.mapping(link).get(link, towards.attribute()) == target;
        }
        Object key = values(link, towards.local());
        return key != null && key.equals(values(target, towards.remote()));
    }

    /** The values of columns, as far as they were ever known; null while any is null. */
    private static @Nullable Object values(Entity entity, int[] columns) {
        List<Object> values = new ArrayList<>(columns.length);
        for (int column : columns) {
            Object value = EntityAccess.isKnown(entity, column)
                    ? EntityAccess.mapping(entity).get(entity, column)
                    : null;
            if (value == null) {
                return null;
            }
            values.add(value);
        }
        return values;
    }
}
