package io.sqlmodel.generated;

import org.jspecify.annotations.Nullable;

/** The fields that hold collections. */
final class CollectionFields {
    private CollectionFields() {}

    /** The live collection in a field, if there is one. */
    static @Nullable RelatedCollection find(Entity entity, int attribute) {
        RelatedCollection collection = raw(entity, attribute);
        return collection != null && collection.isLive() ? collection : null;
    }

    /**
     * The live collection of a field, made if there is none; making it does not load it. On a detached object whose
     * collection has expired it shows what was last known (DESIGN 4.4).
     */
    static RelatedCollection live(Entity entity, Relation relation) {
        RelatedCollection old = raw(entity, relation.attribute());
        if (old != null && old.isLive()) {
            return old;
        }
        RelatedList collection = create(entity, relation);
        if (old != null) {
            collection.setItems(old.copyItems());
        }
        EntityAccess.mapping(entity).set(entity, relation.attribute(), view(collection));
        return collection;
    }

    /** A collection that is not in the field yet. */
    static RelatedList create(Entity entity, Relation relation) {
        return new RelatedList(entity, relation);
    }

    /** What the field holds of a collection, by the shape of the relationship. */
    static Object view(RelatedList collection) {
        return switch (collection.relation().def().shape()) {
            case SCALAR, LIST -> collection;
            case SET -> new RelatedSet(collection);
            case MAP -> new RelatedMap(collection);
        };
    }

    /** Takes the members that were loaded, in an array that nobody else has. */
    static void fill(Entity entity, Relation relation, @Nullable Entity[] rows) {
        @Nullable
        Entity[] members =
                relation.repeats() ? MemberArray.distinct(rows, rows.length).toArray(MemberArray.NOTHING) : rows;
        CollectionEchoes.fill(live(entity, relation), members);
        entity.loaded |= 1L << relation.attribute();
        MadeLinks.loaded(entity, relation);
        if (entity.mapping().singleParents(relation.attribute()) != null) {
            for (Entity row : rows) {
                SingleParents.note(entity, relation.attribute(), row);
            }
        }
    }

    private static @Nullable RelatedCollection raw(Entity entity, int attribute) {
        Object value = EntityAccess.mapping(entity).get(entity, attribute);
        // To be no instance of a class is seen at a glance; to be none of an interface takes a search.
        if (value instanceof RelatedCollection collection) {
            return collection;
        }
        return value instanceof RelatedView view ? view.behind() : null;
    }
}
