package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the link objects that connect one object with others, by the lists that are in memory: the shorter one of the two
 * ends, and an index where many are looked for. New link objects are always found, for their lists know them.
 */
final class LinkSearch {
    private static final int FEW = 8;

    private final LinkEnd end;
    private final Entity one;
    private final @Nullable RelatedCollection near;

    /** The links of the near list by the object at the other end, or its key while that is not resolved. */
    private final @Nullable Map<Object, List<Entity>> index;

    private LinkSearch(LinkEnd end, Entity one, int count) {
        this.end = end;
        this.one = one;
        this.near = list(one, end.list());
        this.index = count > FEW && near != null ? index(near, end.opposite()) : null;
    }

    /**
     * A search for the links of one object.
     *
     * @param end the object's end
     * @param one the object
     * @param count how many others it will be asked for
     */
    static LinkSearch from(LinkEnd end, Entity one, int count) {
        return new LinkSearch(end, one, count);
    }

    private static @Nullable RelatedCollection list(Entity entity, @Nullable Relation list) {
        return list == null ? null : CollectionFields.find(entity, list.attribute());
    }

    private static Map<Object, List<Entity>> index(RelatedCollection list, Relation towards) {
        Map<Object, List<Entity>> index = new HashMap<>();
        for (Entity link : list.members()) {
            if (link != null) {
                Object target = link.unloaded(towards.attribute())
                        ? values(link, towards.local())
                        : EntityAccess.mapping(link).get(link, towards.attribute());
                if (target != null) {
                    index.computeIfAbsent(target, any -> new ArrayList<>(1)).add(link);
                }
            }
        }
        return index;
    }

    /** The link objects that connect the two, as far as a list of either end holds them; a copy. */
    List<Entity> to(Entity other) {
        RelatedCollection far = list(other, end.far());
        if (far != null && (near == null || weight(far) < weight(near))) {
            return links(far, end.to(), one);
        }
        if (near == null) {
            return List.of();
        }
        if (index == null) {
            return links(near, end.opposite(), other);
        }
        List<Entity> found = new ArrayList<>(index.getOrDefault(other, List.of()));
        Object key = values(other, end.opposite().remote());
        if (key != null) {
            found.addAll(index.getOrDefault(key, List.of()));
        }
        return found;
    }

    /** A list that is loaded holds all links, another one the new ones only. */
    private static int weight(RelatedCollection list) {
        return list.isQueueing() ? Integer.MAX_VALUE : list.count();
    }

    private static List<Entity> links(RelatedCollection list, Relation towards, Entity target) {
        List<Entity> found = new ArrayList<>(1);
        for (Entity link : list.members()) {
            if (link != null && leadsTo(link, towards, target)) {
                found.add(link);
            }
        }
        return found;
    }

    private static boolean leadsTo(Entity link, Relation towards, Entity target) {
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
