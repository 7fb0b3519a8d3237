package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.ACTIVE_UPDATES_TWICE;
import static io.sqlmodel.processor.report.ProcessorMessage.NOT_FOR_THIS_KIND;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** Members that would say nothing on this kind of relationship. */
final class RelationshipMemberRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Relationship options = relationship.options();
            boolean scalar = relationship.scalar();
            Join join = resolved.join(relationship);
            boolean toParent = join != null && join.direction() == Direction.MANY_TO_ONE;
            Report report = (when, member, why) -> {
                if (when) {
                    check.add(
                            resolved.model(), relationship, Relationship.class, member, NOT_FOR_THIS_KIND, member, why);
                }
            };
            report.when(scalar && !options.orderBy().isEmpty(), "orderBy", "for collections");
            report.when(scalar && relationship.linkModel() != null, "linkModel", "for collections");
            report.when(scalar && options.lazy() == Lazy.WRITE_ONLY, "lazy", "WRITE_ONLY, which is for collections");
            report.when(relationship.shape() != Shape.MAP && !options.mapKey().isEmpty(), "mapKey", "for a Map");
            report.when(!scalar && !options.unique(), "unique", "for one-to-one");
            report.when(options.joinDepth() < 0, "joinDepth", "at least 0");
            report.when(
                    toParent && options.passiveDeletes() != PassiveDeletes.NO,
                    "passiveDeletes",
                    "for the side whose deletion reaches others, not for many-to-one");
            report.when(
                    !options.passiveUpdates() && relationship.linkModel() != null,
                    "passiveUpdates",
                    "for relationships without a link; say onUpdate = CASCADE on the foreign keys of the link");
            report.when(
                    !options.passiveUpdates() && options.viewOnly(),
                    "passiveUpdates",
                    "for relationships that are written, not for viewOnly");
            if (!options.passiveUpdates() && join != null && relationship.linkModel() == null) {
                followedOnce(resolved, relationship, join, check);
            }
        }
    }

    /** What the database takes along, the session does not have to. */
    private static void followedOnce(
            ResolvedModel resolved, RelationshipAttribute relationship, Join join, Check check) {
        if (join.foreignKey().onUpdate() == OnUpdate.CASCADE) {
            check.add(
                    resolved.model(),
                    relationship,
                    Relationship.class,
                    "passiveUpdates",
                    ACTIVE_UPDATES_TWICE,
                    String.join(", ", join.foreignKey().attributes()));
        }
    }

    private interface Report {
        void when(boolean wrong, String member, String why);
    }
}
