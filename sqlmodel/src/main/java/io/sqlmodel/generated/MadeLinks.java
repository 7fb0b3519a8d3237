package io.sqlmodel.generated;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What edits of a many-to-many collection do to link objects. A new pair gets a link object at once where lists of link
 * objects can show it: the very one that a flush inserts, so that its other columns can be set. The link objects of a pair
 * that is taken out leave their lists; those that have a row go with the flush, and come back if the pair does before.
 */
final class MadeLinks {
    /** Stands where peers would on a link object that was made for a pair, until somebody gives it another end. */
    private static final Object MADE = new Object() {
        @Override
        public String toString() {
            return "(made for a pair)";
        }
    };

    private MadeLinks() {}

    static boolean isMade(Entity link) {
        return link.peers == MADE;
    }

    /** A link object stands for itself from now on. */
    static void keep(Entity link) {
        link.peers = null;
    }

    /** Members came into a many-to-many collection by direct edits. */
    static void added(RelatedCollection collection, Collection<Entity> members) {
        Entity owner = collection.owner();
        Relation relation = collection.relation();
        for (Entity member : members) {
            for (LinkEnd end : relation.linkEnds()) {
                link(end, collection, owner, member);
            }
            LinkViews.settle(owner, relation.siblings(), member, true);
            LinkViews.settle(member, relation.oppositeSiblings(), owner, true);
        }
    }

    private static void link(LinkEnd end, RelatedCollection collection, Entity owner, Entity member) {
        List<Entity> former = formerLinks(end, owner, member);
        Entity link = null;
        boolean exists = collection.hasCommitted(member);
        for (Entity each : former) {
            if (Tracking.isNew(each)) {
                link = each;
            } else {
                settleLists(end, owner, member, each, true);
                exists = true;
                if (each.owner != null && each.owner.deletes(each)) {
                    each.owner.linked(each);
                }
            }
        }
        EntityOwner session = owner.owner == null ? member.owner : owner.owner;
        if (exists || !end.hasLists() || (session == null && !follows(end.list()) && !follows(end.far()))) {
            return;
        }
        if (link == null) {
            link = end.to().source().createNew();
            link.peers = MADE;
        }
        ScalarField.assign(link, end.to().attribute(), owner);
        ScalarField.assign(link, end.opposite().attribute(), member);
        if (session != null && link.owner == null) {
            session.linked(link);
        }
    }

    private static boolean follows(@Nullable Relation list) {
        return list != null && list.def().cascades(Cascade.SAVE_UPDATE);
    }

    private static List<Entity> formerLinks(LinkEnd end, Entity owner, Entity member) {
        List<Entity> found = new ArrayList<>();
        for (Relation view : end.views()) {
            addFormerLinks(found, owner, view, member);
        }
        for (Relation view : end.back()) {
            addFormerLinks(found, member, view, owner);
        }
        return found;
    }

    private static void addFormerLinks(List<Entity> found, Entity owner, Relation view, Entity member) {
        RelatedCollection collection = CollectionFields.find(owner, view.attribute());
        if (collection != null && collection.hasMemory()) {
            found.addAll(collection.memory().giveBack(member));
        }
    }

    /** Members were taken out of a many-to-many collection by direct edits. */
    static void removed(RelatedCollection collection, Collection<Entity> members) {
        Entity owner = collection.owner();
        Relation relation = collection.relation();
        for (LinkEnd end : relation.linkEnds()) {
            List<Entity> taken = new ArrayList<>();
            for (Entity member : members) {
                for (Entity link : LinkSearch.links(end, owner, member)) {
                    collection.memory().take(member, link);
                    if (Tracking.isNew(link)) {
                        drop(link, end);
                    } else {
                        taken.add(link);
                        settleList(member, end.far(), List.of(link), false);
                        deleteMoved(link, end, owner, member);
                    }
                }
            }
            settleList(owner, end.list(), taken, false);
        }
        for (Entity member : members) {
            LinkViews.settle(owner, relation.siblings(), member, false);
            LinkViews.settle(member, relation.oppositeSiblings(), owner, false);
        }
    }

    /** A link that came from another pair has no row for this one: it is deleted itself. */
    private static void deleteMoved(Entity link, LinkEnd end, Entity owner, Entity member) {
        boolean moved = Tracking.isDirty(link, end.to().attribute())
                || Tracking.isDirty(link, end.opposite().attribute());
        if (moved && link.owner != null) {
            link.owner.unlinked(link);
            LinkViews.settle(end, owner, member, false);
        }
    }

    private static void settleLists(LinkEnd end, Entity one, Entity other, Entity link, boolean present) {
        settleList(one, end.list(), List.of(link), present);
        settleList(other, end.far(), List.of(link), present);
    }

    private static void settleList(Entity owner, @Nullable Relation list, List<Entity> links, boolean present) {
        if (list != null && !links.isEmpty()) {
            LinkViews.settleAll(owner, list, links, present);
        }
    }

    /** A list of link objects was loaded: it must not show links of pairs that were taken out. */
    static void loaded(Entity owner, Relation list) {
        Relation to = list.inverse();
        if (to == null || to.def().direction() != Direction.MANY_TO_ONE) {
            return; // not a list of link objects
        }
        for (LinkEnd end : to.linkEnds()) {
            for (Relation view : end.views()) {
                RelatedCollection collection = CollectionFields.find(owner, view.attribute());
                if (collection != null && collection.mayHaveChanges()) {
                    hideTaken(end, collection);
                }
            }
        }
    }

    private static void hideTaken(LinkEnd end, RelatedCollection collection) {
        for (Entity member : collection.removed()) {
            if (member != null) {
                for (Entity link : LinkSearch.links(end, collection.owner(), member)) {
                    if (!Tracking.isNew(link)) {
                        collection.memory().take(member, link);
                        settleLists(end, collection.owner(), member, link, false);
                    }
                }
            }
        }
    }

    /** Of a pair's link objects, one that was made for it gives way to one that somebody else made. */
    static void replace(LinkEnd end, Entity one, Entity other, Entity link) {
        if (isShown(one, end.views(), other) || isShown(other, end.back(), one)) {
            for (Entity each : LinkSearch.links(end, one, other)) {
                if (each != link && isMade(each)) {
                    drop(each, end);
                }
            }
        }
    }

    private static boolean isShown(Entity owner, List<Relation> views, Entity member) {
        for (Relation view : views) {
            RelatedCollection collection = CollectionFields.find(owner, view.attribute());
            if (collection != null && collection.shows(member)) {
                return true;
            }
        }
        return false;
    }

    /** A new link object connects nothing any more, and is not inserted. */
    static void drop(Entity link, LinkEnd end) {
        link.peers = null;
        ScalarField.assign(link, end.to().attribute(), null);
        ScalarField.assign(link, end.opposite().attribute(), null);
        if (link.owner != null) {
            link.owner.unlinked(link);
        }
    }
}
