package io.sqlmodel.processor.lint;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.Set;

/**
 * What a model loads eagerly is loaded by every query, and whenever an object is read again. A collection that is SELECTIN
 * on one side only is no finding: that is one statement more, for objects that were asked for.
 */
final class EagerRule implements LintRule {
    private static final Set<Lazy> EAGER = Set.of(Lazy.SELECTIN, Lazy.JOINED, Lazy.SUBQUERY, Lazy.IMMEDIATE);

    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        Model model = resolved.model();
        for (RelationshipAttribute relationship : model.relationships()) {
            Lazy lazy = relationship.options().lazy();
            Join join = resolved.join(relationship);
            if (!EAGER.contains(lazy) || join == null) {
                continue;
            }
            if (relationship.target().equals(model.name())
                    && relationship.options().joinDepth() == 0) {
                lints.add(model, relationship, "lazy", Lint.EAGER_DEPTH, lazy);
                continue;
            }
            String target = relationship.target().simple();
            if (lazy == Lazy.JOINED && !relationship.scalar()) {
                String name = model.name().simple();
                lints.add(model, relationship, "lazy", Lint.EAGER_JOIN, target, name);
            }
            if (lazy == Lazy.IMMEDIATE) {
                lints.add(model, relationship, "lazy", Lint.EAGER_IMMEDIATE);
            }
            bothSides(model, relationship, join, lints);
        }
    }

    /** Of two collections the one of the first class by its name is warned of. */
    private static void bothSides(Model model, RelationshipAttribute relationship, Join join, Lints lints) {
        Model target = lints.target(relationship);
        RelationshipAttribute other = lints.joins().partner(relationship);
        if (target == null || other == null || relationship.scalar() || model.equals(target)) {
            return;
        }
        boolean saidHere =
                join.direction() == Direction.ONE_TO_MANY || model.name().compareTo(target.name()) < 0;
        if (saidHere && EAGER.contains(other.options().lazy())) {
            lints.add(model, relationship, "lazy", Lint.EAGER_BOTH_SIDES, target, other.name());
        }
    }
}
