package io.sqlmodel.processor.resolve;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.error.Message;
import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.Names;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search for the foreign key behind one relationship looks at.
 *
 * @param joins the foreign keys of all models
 * @param source the model that has the relationship
 * @param relationship the relationship
 * @param target the model that it leads to
 * @param partner its other side, or null
 * @param problems takes what is wrong
 */
record Search(
        Joins joins,
        Model source,
        RelationshipAttribute relationship,
        Model target,
        @Nullable RelationshipAttribute partner,
        Problems problems) {
    /** Whether both sides are one class. */
    boolean isLoop() {
        return source.equals(target);
    }

    /** The foreign key as this side names it, or empty. */
    String named() {
        return relationship.options().foreignKey();
    }

    /** The foreign key as the other side names it, or empty. */
    String namedByPartner() {
        return partner == null ? "" : partner.options().foreignKey();
    }

    /** The foreign keys from one model to another. */
    List<ForeignKey> between(Model from, Model to) {
        return joins.keys(from).stream()
                .filter(key -> key.table().equals(to.tableName()))
                .toList();
    }

    /** Whether a foreign key of one of the two points to a table that no model has, or could not be read. */
    boolean hasBrokenKey() {
        return Stream.of(source, target)
                .anyMatch(model -> joins.keys(model).stream().anyMatch(key -> !joins.isKnown(key.table()))
                        || model.attributes().stream().anyMatch(Search::isMisread));
    }

    private static boolean isMisread(Attribute attribute) {
        boolean read = attribute instanceof ColumnAttribute column && column.reference() != null;
        return !read && Place.mirror(attribute.accessor(), io.sqlmodel.annotation.ForeignKey.class) != null;
    }

    /** Whether a foreign key joins the two in either direction. */
    boolean isJoined() {
        return !between(source, target).isEmpty() || !between(target, source).isEmpty();
    }

    /** Whether what is wrong with both sides is said at the other one. */
    boolean isToldByPartner() {
        return joins.isToldByPartner(source, relationship);
    }

    /** Whether a comma-separated list names the attributes of a key, in any order. */
    static boolean names(String list, ForeignKey key) {
        return new HashSet<>(Names.list(list)).equals(new HashSet<>(key.attributes()));
    }

    /** Keys as a message shows them. */
    static String text(Stream<ForeignKey> keys) {
        return String.join(
                ", ",
                keys.distinct().map(key -> String.join(" + ", key.attributes())).toList());
    }

    /** The name of a model's first key column, for a remedy. */
    static String column(Model model) {
        return model.primaryKey().isEmpty() ? "id" : model.primaryKey().get(0).columnName();
    }

    /** Reports a problem; the shape and the attribute are the first arguments. */
    void add(String member, Message message, Object... args) {
        Place place = Place.of(source.shape(), relationship.accessor()).at(Relationship.class, member);
        Object[] all = Stream.concat(Stream.of(source, relationship.name()), Stream.of(args))
                .toArray();
        problems.add(place, message, all);
    }
}
