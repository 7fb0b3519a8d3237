package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** Deleting goes from the owner to what it owns, and not on from there (cases C13, F14). */
final class CascadeDirectionRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Join join = resolved.join(relationship);
            if (join != null && relationship.deletes()) {
                switch (join.direction()) {
                    case MANY_TO_ONE -> toParent(resolved, relationship, join, lints);
                    case MANY_TO_MANY -> bothWays(resolved.model(), relationship, lints);
                    case ONE_TO_MANY -> {} // where it belongs
                }
            }
        }
    }

    /** Where a parent has one child only, either may own the other. */
    private static void toParent(ResolvedModel resolved, RelationshipAttribute relationship, Join join, Lints lints) {
        if (!relationship.options().singleParent() && !resolved.unique(join.foreignKey())) {
            String parent = relationship.target().simple();
            lints.add(resolved.model(), relationship, member(relationship), Lint.CASCADE_TO_PARENT, parent);
        }
    }

    private static void bothWays(Model model, RelationshipAttribute relationship, Lints lints) {
        Model target = lints.target(relationship);
        RelationshipAttribute other = lints.joins().partner(relationship);
        if (target == null || other == null || !other.deletes()) {
            return;
        }
        boolean first = model.equals(target)
                ? model.relationships().indexOf(relationship)
                        < model.relationships().indexOf(other)
                : model.name().compareTo(target.name()) < 0;
        if (first) {
            String member = member(relationship);
            lints.add(model, relationship, member, Lint.CASCADE_BOTH_WAYS, target, other.name());
        }
    }

    static String member(RelationshipAttribute relationship) {
        return relationship.options().cascadeDelete() ? "cascadeDelete" : "cascade";
    }
}
