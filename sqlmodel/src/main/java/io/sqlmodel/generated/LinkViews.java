package io.sqlmodel.generated;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Lets every view of a link show at once what was done to a link object: the many-to-many collections of both ends, and the
 * lists of link objects. The link object is what a flush writes; the views that follow it do not become dirty (DESIGN part
 * 4, case C15). Never loads.
 */
final class LinkViews {
    private LinkViews() {}

    /** An end of a link object was set; {@code old} is an object, null, or unknown. */
    static void endSet(Entity link, Relation relation, @Nullable Object old, @Nullable Entity now) {
        LinkEnd[] ends = relation.linkEnds();
        if (ends.length == 0 || old == now) {
            return;
        }
        boolean dropped = old instanceof Entity && now == null && MadeLinks.isMade(link);
        if (old instanceof Entity && MadeLinks.isMade(link)) {
            MadeLinks.keep(link);
        }
        for (LinkEnd end : ends) {
            Object opposite = counts(link, end) ? ScalarField.current(link, end.opposite()) : null;
            if (opposite instanceof Entity other) {
                if (old instanceof Entity former) {
                    hide(end, former, other, link);
                }
                if (now != null) {
                    show(end, now, other, link);
                }
            }
            if (dropped) {
                MadeLinks.drop(link, end);
            }
        }
    }

    /** A link that no list holds counts only while it is in a session: nothing else would write it. */
    private static boolean counts(Entity link, LinkEnd end) {
        return link.state != EntityState.DELETED && (link.owner == null ? end.hasLists() : !isLeaving(link));
    }

    private static boolean isLeaving(Entity entity) {
        return entity.owner != null && entity.owner.deletes(entity);
    }

    /** A link object came into a session, or is not to be deleted after all: its views show it. */
    static void entered(Entity link) {
        for (LinkEnd end : ends(link)) {
            boolean shown = link.state == EntityState.PENDING && end.hasLists();
            if (!shown
                    && ScalarField.current(link, end.to()) instanceof Entity one
                    && ScalarField.current(link, end.opposite()) instanceof Entity other) {
                show(end, one, other, link);
                if (end.list() != null) {
                    settleKnown(one, end.list(), link, true);
                }
            }
        }
    }

    /** A link object is to be deleted, or left its session unsaved: it leaves its views. */
    static void left(Entity link) {
        leftLists(link);
        for (LinkEnd end : ends(link)) {
            // Each two ends are seen from both sides, and a pair must be hidden once: another link may have shown it
            // again.
            if (end.to().attribute() < end.opposite().attribute()
                    && ScalarField.current(link, end.to()) instanceof Entity one
                    && ScalarField.current(link, end.opposite()) instanceof Entity other) {
                hide(end, one, other, link);
            }
        }
    }

    /** A link object leaves the lists of link objects. */
    static void leftLists(Entity link) {
        for (LinkEnd end : ends(link)) {
            if (end.list() != null && ScalarField.current(link, end.to()) instanceof Entity one) {
                settleKnown(one, end.list(), link, false);
            }
        }
    }

    /** The changes of a link object are about to be forgotten: its views show the link that the database has. */
    static void forgotten(Entity link) {
        if (ends(link).stream().noneMatch(end -> Tracking.isDirty(link, end.to().attribute()))) {
            return;
        }
        left(link);
        for (LinkEnd end : ends(link)) {
            if (committedEnd(link, end.to()) instanceof Entity one
                    && committedEnd(link, end.opposite()) instanceof Entity other) {
                settle(end, one, other, true);
                if (end.list() != null) {
                    settleKnown(one, end.list(), link, true);
                }
            }
        }
    }

    private static @Nullable Object committedEnd(Entity link, Relation relation) {
        return Tracking.isDirty(link, relation.attribute())
                ? Tracking.committed(link, relation.attribute())
                : ScalarField.current(link, relation);
    }

    private static List<LinkEnd> ends(Entity link) {
        return link.mapping().linkEnds();
    }

    private static void show(LinkEnd end, Entity one, Entity other, Entity link) {
        if (!MadeLinks.isMade(link)) {
            MadeLinks.replace(end, one, other, link);
        }
        settle(end, one, other, true);
        LinkSearch.linked(end, one, other, link);
        if (end.far() != null) {
            settleKnown(other, end.far(), link, true);
        }
    }

    private static void hide(LinkEnd end, Entity one, Entity other, Entity link) {
        if (end.unique() || isOnly(end, one, other, link)) {
            settle(end, one, other, false);
        }
    }

    /** Whether a link object connects two objects by a many-to-many relationship, where a pair may have several. */
    static boolean isLinked(Entity owner, Relation view, Entity member) {
        EntityMapping<?> link = view.link();
        if (link != null) {
            for (LinkEnd end : link.linkEnds()) {
                if (!end.unique()
                        && end.views().contains(view)
                        && LinkSearch.links(end, owner, member).stream()
                                .anyMatch(each -> each.state != EntityState.DELETED && !isLeaving(each))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOnly(LinkEnd end, Entity one, Entity other, Entity link) {
        return LinkSearch.links(end, one, other).stream().allMatch(each -> each == link || isLeaving(each));
    }

    /** Lets the many-to-many collections of both ends show a pair, or not. */
    static void settle(LinkEnd end, Entity one, Entity other, boolean present) {
        settle(one, end.views(), other, present);
        settle(other, end.back(), one, present);
    }

    /** Lets the views of an object show a member, or not. */
    static void settle(Entity owner, Collection<Relation> views, Entity member, boolean present) {
        for (Relation view : views) {
            if (present) {
                CollectionFields.live(owner, view);
            }
            settleKnown(owner, view, member, present);
        }
    }

    /** Lets a list show many link objects, or not, unless nobody has asked for the list so far. */
    static void settleAll(Entity owner, Relation list, List<Entity> links, boolean present) {
        RelatedCollection collection = CollectionFields.find(owner, list.attribute());
        if (present || links.size() < MemberArray.LARGE || collection == null || collection.isQueueing()) {
            links.forEach(link -> settleKnown(owner, list, link, present));
        } else if (!isLeaving(owner)) {
            CollectionShows.linksGone(collection, links);
            if (owner.owner != null) {
                owner.owner.shown(owner, list);
            }
        }
    }

    /** Lets a view show a member, or not, unless nobody has asked for the view so far. */
    static void settleKnown(Entity owner, Relation view, Entity member, boolean present) {
        RelatedCollection collection = CollectionFields.find(owner, view.attribute());
        if (collection != null
                && (present || !isLeaving(owner))
                && CollectionShows.link(collection, member, present)
                && owner.owner != null) {
            owner.owner.shown(owner, view);
        }
    }
}
