package io.sqlmodel.processor.lint;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.Problems;
import io.sqlmodel.processor.resolve.ResolvedModel;
import io.sqlmodel.processor.resolve.Resolver;
import javax.lang.model.element.AnnotationMirror;

/** The foreign key of a one-to-one is unique (cases D01, D07). It is said on the side that holds one and has no key. */
final class OneToOneRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Join join = resolved.join(relationship);
            Model child = lints.target(relationship);
            if (child == null
                    || join == null
                    || !relationship.scalar()
                    || join.direction() != Direction.ONE_TO_MANY
                    || relationship.options().viewOnly()) {
                continue;
            }
            ResolvedModel owner = new Resolver(lints.joins(), new Problems()).resolve(child);
            if (!owner.unique(join.foreignKey())) {
                lints.add(
                        resolved.model(),
                        relationship,
                        "unique",
                        Lint.ONE_TO_ONE_WITHOUT_UNIQUE,
                        relationship.target().simple(),
                        String.join(" + ", join.foreignKey().attributes()),
                        remedy(relationship, lints));
            }
        }
    }

    private static String remedy(RelationshipAttribute relationship, Lints lints) {
        RelationshipAttribute other = lints.joins().partner(relationship);
        if (other == null) {
            return "Write @Column(unique = true) on it, or add the other side, with backPopulates on both.";
        }
        boolean written = isWritten(relationship) || isWritten(other);
        return written ? "Drop unique = false." : "Write @Column(unique = true) on it.";
    }

    private static boolean isWritten(RelationshipAttribute relationship) {
        AnnotationMirror mirror = Place.mirror(relationship.accessor(), Relationship.class);
        return mirror != null && Place.written(mirror, "unique") != null;
    }
}
