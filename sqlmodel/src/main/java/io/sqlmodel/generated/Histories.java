package io.sqlmodel.generated;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Works out the history of one attribute (case H20). Never loads. */
final class Histories {
    private Histories() {}

    static History of(Entity entity, int attribute) {
        EntityMapping<Entity> mapping = EntityAccess.mapping(entity);
        boolean column = attribute < mapping.columnCount();
        if (!column && !mapping.relationship(attribute).scalar()) {
            RelatedCollection collection = CollectionFields.find(entity, attribute);
            return collection == null ? History.NONE : ofCollection(collection);
        }
        if (entity.unloaded(attribute)) {
            return History.NONE;
        }
        Object current = mapping.get(entity, attribute);
        if (!column && mapping.relationship(attribute).viewOnly()) {
            return new History(List.of(), one(current), List.of());
        }
        if (Tracking.isNew(entity)) {
            return new History(one(current), List.of(), List.of());
        }
        Object committed = Tracking.committed(entity, attribute);
        if (committed == Changes.UNKNOWN) {
            return new History(one(current), List.of(), List.of());
        }
        return Objects.deepEquals(committed, current)
                ? new History(List.of(), one(current), List.of())
                : new History(one(current), List.of(), one(committed));
    }

    private static History ofCollection(RelatedCollection collection) {
        List<@Nullable Object> unchanged = new ArrayList<>();
        List<@Nullable Entity> added = collection.added();
        if (!collection.isQueueing()) {
            unchanged.addAll(collection.members());
            unchanged.removeAll(added);
        }
        return new History(new ArrayList<>(added), unchanged, new ArrayList<>(collection.removed()));
    }

    private static List<@Nullable Object> one(@Nullable Object value) {
        return Collections.singletonList(value);
    }
}
