package io.sqlmodel.generated;

import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.generated.RelatedCollection.Life;
import java.util.ArrayList;
import java.util.Collection;
import java.util.ConcurrentModificationException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Direct edits of a collection: history, and the other side (cases B01, B04, B07, B14). */
final class CollectionEdits {
    private static final Logger LOG = LoggerFactory.getLogger(RelatedCollection.class);

    private CollectionEdits() {}

    static void add(RelatedCollection collection, int index, @Nullable Entity member) {
        boolean live = begin(collection, member);
        boolean linked = live && member != null && collection.relation().hasOtherViews() && !collection.has(member);
        collection.insert(index, member);
        if (live && member != null) {
            RelationEdits.attached(collection.owner(), collection.relation(), member);
        }
        if (linked) {
            MadeLinks.added(collection, List.of(member));
        }
    }

    static @Nullable Entity remove(RelatedCollection collection, int index) {
        boolean live = begin(collection, null);
        Entity member = collection.delete(index);
        if (live && member != null && !collection.has(member)) {
            RelationEdits.detached(collection.owner(), collection.relation(), member);
            if (collection.relation().hasOtherViews()) {
                MadeLinks.removed(collection, List.of(member));
            }
        }
        return member;
    }

    static @Nullable Entity set(RelatedCollection collection, int index, @Nullable Entity member) {
        boolean live = begin(collection, member);
        boolean linked = live && collection.relation().hasOtherViews();
        boolean isNew = linked && !collection.has(member);
        Entity old = collection.put(index, member);
        if (live && old != member) {
            if (old != null && !collection.has(old)) {
                RelationEdits.detached(collection.owner(), collection.relation(), old);
            }
            if (member != null) {
                RelationEdits.attached(collection.owner(), collection.relation(), member);
            }
            if (linked && old != null && !collection.has(old)) {
                MadeLinks.removed(collection, List.of(old));
            }
            if (isNew && member != null) {
                MadeLinks.added(collection, List.of(member));
            }
        }
        return old;
    }

    /** Adds a member to a collection that is never loaded (case E25). */
    static void addUnread(RelatedCollection collection, @Nullable Entity member) {
        Entity added = unread(collection, member);
        CollectionEchoes.add(collection, added);
        RelationEdits.attached(collection.owner(), collection.relation(), added);
    }

    /** Removes a member from a collection that is never loaded. */
    static void removeUnread(RelatedCollection collection, @Nullable Entity member) {
        Entity removed = unread(collection, member);
        CollectionEchoes.remove(collection, removed);
        RelationEdits.detached(collection.owner(), collection.relation(), removed);
    }

    private static Entity unread(RelatedCollection collection, @Nullable Entity member) {
        Objects.requireNonNull(member, "a write-only collection has no null members");
        Members.check(collection.owner(), collection.relation(), member);
        Tracking.guard(collection.owner());
        return member;
    }

    /** Replaces all members of a collection, which stays the same object. */
    static void replace(RelatedCollection collection, @Nullable Entity[] members) {
        for (Entity member : members) {
            Members.check(collection.owner(), collection.relation(), member);
        }
        boolean live = begin(collection, null);
        @Nullable Entity[] old = collection.copyItems();
        collection.setItems(members);
        collection.structureChanged();
        if (live) {
            changed(collection, old, members);
        }
    }

    /** Sets a collection relationship to other members: the old collection is dead from then on (cases B07, B13). */
    static void assign(Entity entity, int attribute, Collection<? extends @Nullable Entity> members) {
        Relation relation = entity.mapping().relation(attribute);
        Tracking.guard(entity);
        @Nullable Entity[] copy = Members.copy(entity, relation, members);
        if (members != EntityAccess.mapping(entity).get(entity, attribute)) {
            replaceCollection(entity, relation, copy);
        }
    }

    /** Sets a map relationship to other members. */
    static void assign(Entity entity, int attribute, Map<?, ? extends @Nullable Entity> members) {
        Relation relation = entity.mapping().relation(attribute);
        Tracking.guard(entity);
        @Nullable Entity[] copy = Members.copy(entity, relation, members.values());
        RelatedMap keys = new RelatedMap(CollectionFields.create(entity, relation));
        members.forEach(keys::checkKey);
        if (members != EntityAccess.mapping(entity).get(entity, attribute)) {
            replaceCollection(entity, relation, copy);
        }
    }

    private static void replaceCollection(Entity entity, Relation relation, @Nullable Entity[] members) {
        CollectionFields.live(entity, relation).ensureReadable();
        RelatedCollection old = CollectionFields.live(entity, relation);
        @Nullable Entity[] before = old.copyItems();
        RelatedList next = CollectionFields.create(entity, relation);
        CollectionHistory.handOver(old, next);
        EntityAccess.mapping(entity).set(entity, relation.attribute(), CollectionFields.view(next));
        old.replaced();
        next.setItems(members);
        CollectionHistory.track(next);
        changed(next, before, members);
    }

    /** Fires what became of each member, once each. */
    private static void changed(RelatedCollection collection, @Nullable Entity[] before, @Nullable Entity[] after) {
        Set<@Nullable Entity> old = RelatedCollection.distinct(before, before.length);
        Set<@Nullable Entity> now = RelatedCollection.distinct(after, after.length);
        List<Entity> removed = missing(old, now);
        List<Entity> added = missing(now, old);
        removed.forEach(member -> RelationEdits.detached(collection.owner(), collection.relation(), member));
        added.forEach(member -> RelationEdits.attached(collection.owner(), collection.relation(), member));
        if (collection.relation().hasOtherViews()) {
            MadeLinks.removed(collection, removed);
            MadeLinks.added(collection, added);
        }
    }

    private static List<Entity> missing(Set<@Nullable Entity> from, Set<@Nullable Entity> other) {
        List<Entity> missing = new ArrayList<>();
        for (Entity member : from) {
            if (member != null && !other.contains(member)) {
                missing.add(member);
            }
        }
        return missing;
    }

    /** Prepares an edit; tells whether the owner takes notice of it. */
    private static boolean begin(RelatedCollection collection, @Nullable Entity member) {
        Members.check(collection.owner(), collection.relation(), member);
        if (!collection.isLive()) {
            if (collection.life() == Life.EXPIRED) {
                LOG.warn(
                        "{} has expired since this collection was read: editing it has no effect. Read the attribute"
                                + " anew.",
                        collection.relation());
            }
            return false;
        }
        Tracking.guard(collection.owner());
        collection.ensureReadable();
        CollectionHistory.track(collection);
        return true;
    }

    /** Checks an object that came through a raw type (case J11). */
    static @Nullable Entity cast(RelatedCollection collection, @Nullable Object member) {
        return Members.cast(collection.owner(), collection.relation(), member);
    }

    /** Refuses to go on through a collection that was edited meanwhile, as {@code java.util} does. */
    static void checkUnchanged(RelatedCollection collection, int expected) {
        if (collection.modifications() != expected) {
            throw new ConcurrentModificationException(SessionMessage.CHANGED_MEANWHILE.format(
                    collection.relation(), Describe.withKey(collection.owner())));
        }
    }
}
