package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.SIDES_DIFFER;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Both sides of a relationship follow the same foreign key, from its two ends. */
final class SidesRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Model model = resolved.model();
        for (RelationshipAttribute relationship : model.relationships()) {
            Model target = check.target(model, relationship);
            RelationshipAttribute other = check.joins().partner(relationship);
            if (target == null || other == null || !other.target().equals(model.name())) {
                continue;
            }
            Join near = resolved.join(relationship);
            Join far = check.joins().find(target, other, new Problems());
            String difference = difference(relationship, near, other, far);
            if (difference != null && !isToldThere(model, relationship, other, check)) {
                check.add(
                        model,
                        relationship,
                        Relationship.class,
                        "backPopulates",
                        SIDES_DIFFER,
                        target,
                        other.name(),
                        difference);
            }
        }
    }

    /** What both sides have in common is said once: a link that one of them does not name at that one. */
    private static boolean isToldThere(
            Model model, RelationshipAttribute relationship, RelationshipAttribute other, Check check) {
        boolean link = relationship.linkModel() != null;
        if (link != (other.linkModel() != null)) {
            Model target = check.index().find(relationship.target());
            return link
                    && target != null
                    && check.index().hasSource(target)
                    && relationship.equals(check.joins().partner(other));
        }
        return check.joins().isToldByPartner(model, relationship);
    }

    private static @Nullable String difference(
            RelationshipAttribute relationship, @Nullable Join near, RelationshipAttribute other, @Nullable Join far) {
        if (relationship.equals(other)) {
            return "one cannot be both. Declare two, each with the other as backPopulates";
        }
        if (!Objects.equals(relationship.linkModel(), other.linkModel())) {
            return "their linkModels differ. Name the same on both";
        }
        if (near == null || far == null) {
            return null; // reported where it was looked for
        }
        if (near.direction() == Direction.MANY_TO_MANY) {
            boolean mirrored = near.foreignKey().equals(far.targetForeignKey());
            return mirrored ? null : "their foreignKeys do not mirror each other. Give each side its own";
        }
        if (!near.foreignKey().equals(far.foreignKey())) {
            return "they follow different foreign keys, " + near.foreignKey().attributes() + " and "
                    + far.foreignKey().attributes()
                    + ". Name one with foreignKey, or a linkModel if it is many-to-many";
        }
        return near.direction() == far.direction() ? sameEnd(relationship, other) : null;
    }

    private static String sameEnd(RelationshipAttribute relationship, RelationshipAttribute other) {
        return relationship.scalar() || other.scalar()
                ? "both have the foreign key on the same end. Make one of them a collection, or mend remoteSide"
                : "both are collections over one foreign key. Return a single object from the one that follows it, or"
                        + " name a linkModel if it is many-to-many";
    }
}
