package io.sqlmodel.generated;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.SessionMessage;
import io.sqlmodel.meta.RelationshipDef.Shape;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything has changed, objects that a relationship cannot take. */
final class Members {
    private Members() {}

    /** Checks that an object is of the class that the relationship leads to, and of no other session (case J11). */
    static void check(Entity entity, Relation relation, @Nullable Entity related) {
        if (related == null) {
            return;
        }
        if (!relation.target().type().isInstance(related)) {
            throw new InvalidStateException(
                    SessionMessage.WRONG_CLASS,
                    relation,
                    relation.target(),
                    related.getClass().getName());
        }
        if (related.owner != null
                && entity.owner != null
                && related.owner != entity.owner
                && relation.def().cascades(Cascade.SAVE_UPDATE)) {
            throw new InvalidStateException(SessionMessage.OTHER_SESSION, Describe.withKey(related));
        }
        if (relation.def().singleParent()) {
            checkParent(entity, relation, related);
        }
    }

    /** Refuses a second parent (cases D10, F14), as far as the first one is in memory. */
    private static void checkParent(Entity entity, Relation relation, Entity related) {
        Relation inverse = relation.inverse();
        Entity parent = inverse == null ? SingleParents.parent(relation, related) : null;
        if (inverse != null && inverse.def().scalar()) {
            parent = ScalarField.current(related, inverse) instanceof Entity known ? known : null;
        } else if (inverse != null) {
            RelatedCollection parents = CollectionFields.find(related, inverse.attribute());
            parent = parents == null ? null : parents.memberOtherThan(entity);
        }
        if (parent != null && parent != entity) {
            throw new InvalidStateException(
                    SessionMessage.SECOND_PARENT, relation, Describe.withKey(related), Describe.withKey(parent));
        }
    }

    static @Nullable Entity cast(Entity entity, Relation relation, @Nullable Object related) {
        if (related != null && !(related instanceof Entity)) {
            throw new InvalidStateException(
                    SessionMessage.WRONG_CLASS,
                    relation,
                    relation.target(),
                    related.getClass().getName());
        }
        Entity member = (Entity) related;
        check(entity, relation, member);
        return member;
    }

    /** The objects to set a collection to, each once unless it is a list. */
    static @Nullable Entity[] copy(Entity entity, Relation relation, Collection<? extends @Nullable Entity> members) {
        Object[] given = members.toArray();
        if (relation.def().shape() != Shape.LIST) {
            given = new LinkedHashSet<>(Arrays.asList(given)).toArray();
        }
        @Nullable Entity[] copy = new @Nullable Entity[given.length];
        for (int i = 0; i < given.length; i++) {
            copy[i] = cast(entity, relation, given[i]);
        }
        return copy;
    }
}
