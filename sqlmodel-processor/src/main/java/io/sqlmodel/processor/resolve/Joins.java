package io.sqlmodel.processor.resolve;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.model.TableName;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.scan.ModelIndex;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import org.jspecify.annotations.Nullable;

/** Finds the foreign key behind each relationship. */
public final class Joins {
    private final ModelIndex index;
    private final ForeignKeys keys;
    private final Map<Model, List<ForeignKey>> keysOf = new HashMap<>();

    /**
     * For the models of a round.
     *
     * @param index the models
     */
    public Joins(ModelIndex index) {
        this.index = index;
        this.keys = new ForeignKeys(index::ofTable);
    }

    /**
     * The foreign keys of a model.
     *
     * @param model the model
     * @return its keys
     */
    public List<ForeignKey> keys(Model model) {
        return keysOf.computeIfAbsent(model, keys::of);
    }

    /** Whether some model has a table. */
    boolean isKnown(TableName table) {
        return index.ofTable(table) != null;
    }

    /**
     * The other side of a relationship.
     *
     * @param relationship the relationship
     * @return what its {@code backPopulates} names, or null
     */
    public @Nullable RelationshipAttribute partner(RelationshipAttribute relationship) {
        Model target = index.find(relationship.target());
        String name = relationship.options().backPopulates();
        return target == null || name.isEmpty() ? null : target.relationship(name);
    }

    /**
     * Whether the other side of a relationship is where to say what is wrong with both. Of a scalar and a collection that is
     * the scalar, since it has the foreign key; of two equal sides the first class by its name, in one class the first.
     *
     * @param source the model that has the relationship
     * @param relationship the relationship
     * @return false if there is no other side that names this one, or it is not compiled now
     */
    public boolean isToldByPartner(Model source, RelationshipAttribute relationship) {
        RelationshipAttribute partner = partner(relationship);
        Model target = index.find(relationship.target());
        if (partner == null
                || target == null
                || partner.equals(relationship)
                || !relationship.equals(partner(partner))
                || !index.hasSource(target)) {
            return false;
        }
        if (relationship.scalar() != partner.scalar()) {
            return partner.scalar();
        }
        List<RelationshipAttribute> all = source.relationships();
        return source.equals(target)
                ? all.indexOf(partner) < all.indexOf(relationship)
                : target.name().compareTo(source.name()) < 0;
    }

    /**
     * The model that a relationship should lead to, if it leads to a wrong one: the model has a relationship back that names
     * this one as its other side, and where this one leads is none. The rest of what is wrong with the two follows from that.
     *
     * @param source the model that has the relationship
     * @param relationship the relationship
     * @return the model, or null if the relationship leads where it should, as far as is known
     */
    public @Nullable Model meant(Model source, RelationshipAttribute relationship) {
        String back = relationship.options().backPopulates();
        Model target = index.find(relationship.target());
        RelationshipAttribute partner = partner(relationship);
        if (back.isEmpty()
                || target == null
                || target.rejected().contains(back)
                || !index.hasSource(source)
                || (partner != null && relationship.equals(partner(partner)))) {
            return null;
        }
        return index.compiledNow().stream()
                .filter(model -> !model.equals(target) && names(model.relationship(back), source, relationship))
                .findFirst()
                .orElse(null);
    }

    private static boolean names(
            @Nullable RelationshipAttribute other, Model source, RelationshipAttribute relationship) {
        return other != null
                && other.target().equals(source.name())
                && other.options().backPopulates().equals(relationship.name());
    }

    /**
     * The foreign key behind a relationship.
     *
     * @param source the model that has it
     * @param relationship the relationship
     * @param problems takes what is wrong
     * @return the join, or null if there is none or more than one, or it leads to a wrong model
     */
    public @Nullable Join find(Model source, RelationshipAttribute relationship, Problems problems) {
        Model target = index.find(relationship.target());
        if (target == null || linkUnclear(relationship) || meant(source, relationship) != null) {
            return null;
        }
        Search search = new Search(this, source, relationship, target, partner(relationship), problems);
        if (relationship.linkModel() == null) {
            return new DirectSearch(search).find();
        }
        Model link = index.find(relationship.linkModel());
        return link == null ? null : new LinkSearch(search, link).find();
    }

    /** Whether a link is named that is no model, or by the other side only; both are reported elsewhere. */
    private boolean linkUnclear(RelationshipAttribute relationship) {
        RelationshipAttribute partner = partner(relationship);
        AnnotationMirror mirror = Place.mirror(relationship.accessor(), Relationship.class);
        boolean named = mirror != null && Place.written(mirror, "linkModel") != null;
        return relationship.linkModel() == null && (named || (partner != null && partner.linkModel() != null));
    }
}
