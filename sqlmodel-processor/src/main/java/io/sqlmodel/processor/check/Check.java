package io.sqlmodel.processor.check;

import io.sqlmodel.error.Message;
import io.sqlmodel.processor.model.Attribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.resolve.Joins;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.scan.ModelIndex;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules to the models of a round.
 *
 * @param index all models
 * @param joins finds foreign keys
 * @param problems takes what is wrong
 */
public record Check(ModelIndex index, Joins joins, Problems problems) {
    /** In the order in which problems of one model are reported. */
    private static final List<Rule> RULES = List.of(
            new SizeRule(),
            new TableRule(),
            new PrimaryKeyRule(),
            new NullabilityRule(),
            new VersionRule(),
            new ColumnNameRule(),
            new ColumnDetailRule(),
            new KeyListRule(),
            new ReferenceRule(),
            new ForeignKeyRule(),
            new BehaviourRule(),
            new PlainRelationshipRule(),
            new BackPopulatesRule(),
            new SidesRule(),
            new MapKeyRule(),
            new OrderByRule(),
            new RemoteSideRule(),
            new CascadeRule(),
            new RelationshipMemberRule());

    /**
     * Checks models.
     *
     * @param models the models of the round
     */
    public void apply(List<ResolvedModel> models) {
        for (ResolvedModel model : models) {
            RULES.forEach(rule -> rule.apply(model, this));
        }
    }

    /** The model that a relationship leads to; null if there is none, or it is a wrong one, which is reported once. */
    @Nullable
    Model target(Model model, RelationshipAttribute relationship) {
        return joins.meant(model, relationship) == null ? index.find(relationship.target()) : null;
    }

    /** Reports a problem of a shape; the shape is the first argument. */
    void add(Model model, Class<? extends Annotation> annotation, String member, Message message, Object... args) {
        Place place = Place.of(model.shape(), model.shape()).at(annotation, member);
        problems.add(
                place, message, Stream.concat(Stream.of(model), Stream.of(args)).toArray());
    }

    /** Reports a problem of an attribute; the shape and the attribute are the first arguments. */
    void add(Model model, Attribute attribute, Message message, Object... args) {
        add(Place.of(model.shape(), attribute.accessor()), model, attribute, message, args);
    }

    /** Reports a problem of an annotation on an attribute. */
    void add(
            Model model,
            Attribute attribute,
            Class<? extends Annotation> annotation,
            String member,
            Message message,
            Object... args) {
        Place place = Place.of(model.shape(), attribute.accessor()).at(annotation, member);
        add(place, model, attribute, message, args);
    }

    private void add(Place place, Model model, Attribute attribute, Message message, Object... args) {
        Object[] all = Stream.concat(Stream.of(model, attribute.name()), Stream.of(args))
                .toArray();
        problems.add(place, message, all);
    }
}
