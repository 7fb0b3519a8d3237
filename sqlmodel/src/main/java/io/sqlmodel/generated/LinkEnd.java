package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef;
import io.sqlmodel.meta.RelationshipDef.Direction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One end of a link, seen towards another one: where a link object names the two, and which views of the link the object
 * at this end has. Only classes with a relationship to either end and a many-to-many relationship over them have such.
 *
 * @param to the link's relationship to this end
 * @param opposite the link's relationship to the other end
 * @param views the many-to-many relationships of this end that lead to the other
 * @param back the many-to-many relationships of the other end that lead here
 * @param list the collection of link objects that this end has, or null
 * @param far the collection of link objects that the other end has, or null
 * @param unique whether the key of a link says that there is one for each pair
 */
record LinkEnd(
        Relation to,
        Relation opposite,
        List<Relation> views,
        List<Relation> back,
        @Nullable Relation list,
        @Nullable Relation far,
        boolean unique) {
    private static final LinkEnd[] NONE = {};

    /**
     * The ends that a relationship stands for: those of a link that a many-to-one relationship leads to, and the owner's
     * end of a many-to-many relationship; none for all others.
     */
    static LinkEnd[] of(Relation relation) {
        RelationshipDef def = relation.def();
        if (def.direction() == Direction.MANY_TO_ONE) {
            return relation.source().linkEnds().stream()
                    .filter(end -> end.to.attribute() == def.attribute())
                    .toArray(LinkEnd[]::new);
        }
        if (def.direction() == Direction.MANY_TO_MANY && !def.viewOnly()) {
            return Objects.requireNonNull(relation.link()).linkEnds().stream()
                    .filter(end -> end.views.stream()
                            .anyMatch(
                                    view -> view.source() == relation.source() && view.attribute() == def.attribute()))
                    .toArray(LinkEnd[]::new);
        }
        return NONE;
    }

    /** All ends of a class of links, each seen towards each other one; none for most classes. */
    static List<LinkEnd> ofLink(EntityMapping<?> link) {
        List<Relation> toOne = new ArrayList<>();
        for (RelationshipDef def : link.def().relationships()) {
            if (def.direction() == Direction.MANY_TO_ONE && !def.viewOnly()) {
                toOne.add(link.relation(def.attribute()));
            }
        }
        List<LinkEnd> ends = new ArrayList<>();
        for (Relation to : toOne) {
            for (Relation opposite : toOne) {
                List<Relation> views =
                        to == opposite ? List.of() : views(to.target(), link, to.local(), opposite.local());
                List<Relation> back =
                        to == opposite ? List.of() : views(opposite.target(), link, opposite.local(), to.local());
                if (!views.isEmpty() || !back.isEmpty()) {
                    ends.add(new LinkEnd(
                            to,
                            opposite,
                            views,
                            back,
                            list(to),
                            list(opposite),
                            unique(link, to.local(), opposite.local())));
                }
            }
        }
        return ends;
    }

    /** The many-to-many relationships of a class over two foreign keys of a link. */
    static List<Relation> views(EntityMapping<?> owner, EntityMapping<?> link, int[] local, int[] remote) {
        List<Relation> views = new ArrayList<>();
        for (RelationshipDef def : owner.def().relationships()) {
            if (def.direction() == Direction.MANY_TO_MANY) {
                Relation view = owner.relation(def.attribute());
                if (view.link() == link
                        && Arrays.equals(view.linkLocal(), local)
                        && Arrays.equals(view.linkRemote(), remote)) {
                    views.add(view);
                }
            }
        }
        return views;
    }

    private static @Nullable Relation list(Relation to) {
        Relation inverse = to.inverse();
        return inverse == null || inverse.def().scalar() || inverse.def().viewOnly() ? null : inverse;
    }

    /** Whether the key of a link is made of two foreign keys, so that there is one for each pair. */
    static boolean unique(EntityMapping<?> link, int[] local, int[] remote) {
        return Arrays.stream(link.key()).allMatch(key -> contains(local, key) || contains(remote, key));
    }

    private static boolean contains(int[] columns, int column) {
        return Arrays.stream(columns).anyMatch(each -> each == column);
    }

    /** Whether anybody can see link objects of the pair without asking the link itself. */
    boolean hasLists() {
        return list != null || far != null;
    }
}
