package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the link objects that connect two objects, by the lists that are in memory: the shorter one of the two ends. New link
 * objects are always found, for their lists know them.
 */
final class LinkSearch {
    private LinkSearch() {}

    /** The link objects that connect two objects, as far as a list of either end holds them; a copy. */
    static List<Entity> links(LinkEnd end, Entity one, Entity other) {
        RelatedCollection near = list(one, end.list());
        RelatedCollection far = list(other, end.far());
        if (far != null && (near == null || weight(far) < weight(near))) {
            return links(far, end.to(), one);
        }
        return near == null ? List.of() : links(near, end.opposite(), other);
    }

    /** A link object connects two objects from now on: a long list of either end finds it as quickly as the others. */
    static void linked(LinkEnd end, Entity one, Entity other, Entity link) {
        index(list(one, end.list()), end.opposite(), other, link);
        index(list(other, end.far()), end.to(), one, link);
    }

    private static void index(@Nullable RelatedCollection list, Relation towards, Entity target, Entity link) {
        LinkIndex index =
                list == null || !list.hasMemory() ? null : list.memory().index();
        if (index != null && index.leads(towards)) {
            index.put(target, link);
        }
    }

    private static @Nullable RelatedCollection list(Entity entity, @Nullable Relation list) {
        return list == null ? null : CollectionFields.find(entity, list.attribute());
    }

    /** A list that is loaded holds all links, another one the new ones only. */
    private static int weight(RelatedCollection list) {
        return list.isQueueing() ? Integer.MAX_VALUE : list.count();
    }

    private static List<Entity> links(RelatedCollection list, Relation towards, Entity target) {
        if (!list.isQueueing() && list.count() >= MemberArray.LARGE) {
            LinkIndex index = list.memory().index(list, towards);
            if (index != null) {
                return index.to(target);
            }
        }
        List<Entity> found = new ArrayList<>(1);
        for (Entity link : list.members()) {
            if (link != null && LinkIndex.leadsTo(link, towards, target)) {
                found.add(link);
            }
        }
        return found;
    }
}
