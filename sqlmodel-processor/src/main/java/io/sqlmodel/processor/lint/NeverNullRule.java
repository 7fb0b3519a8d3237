package io.sqlmodel.processor.lint;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** A scalar that may be null says so, as far as the compiler lets us see it. */
final class NeverNullRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        if (!lints.index().seesNullable()) {
            return;
        }
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Join join = resolved.join(relationship);
            if (join == null || !relationship.scalar() || relationship.nullable()) {
                continue;
            }
            String keys = String.join(" + ", join.foreignKey().attributes());
            if (join.direction() == Direction.ONE_TO_MANY) {
                String child = relationship.target().simple();
                lints.add(
                        resolved.model(),
                        relationship,
                        "",
                        Lint.NEVER_NULL,
                        "there need not be a " + child + " with this " + keys,
                        "put the foreign key on this side");
            } else if (join.foreignKey().nullable()) {
                lints.add(
                        resolved.model(),
                        relationship,
                        "",
                        Lint.NEVER_NULL,
                        "its foreign key " + keys + " allows NULL",
                        "take @Nullable off the foreign key");
            }
        }
    }
}
