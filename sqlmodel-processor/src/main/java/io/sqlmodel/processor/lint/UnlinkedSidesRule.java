package io.sqlmodel.processor.lint;

import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One relationship writes a foreign key or link from each end, and the two know each other (cases A08, J13). */
final class UnlinkedSidesRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        Model model = resolved.model();
        for (RelationshipAttribute relationship : model.relationships()) {
            Join join = resolved.join(relationship);
            if (join == null || relationship.options().viewOnly()) {
                continue;
            }
            secondWriter(resolved, relationship, join, lints);
            Model target = lints.target(relationship);
            if (target == null || join.direction() == Direction.MANY_TO_ONE || isLinked(relationship)) {
                continue;
            }
            for (RelationshipAttribute other : target.relationships()) {
                if (isOtherSide(model, relationship, join, target, other, lints)) {
                    lints.add(model, relationship, "", Lint.UNLINKED_SIDES, target, other.name(), what(join));
                }
            }
        }
    }

    private static void secondWriter(
            ResolvedModel resolved, RelationshipAttribute relationship, Join join, Lints lints) {
        List<RelationshipAttribute> all = resolved.model().relationships();
        for (RelationshipAttribute first : all.subList(0, all.indexOf(relationship))) {
            if (join.equals(resolved.join(first))
                    && first.target().equals(relationship.target())
                    && Objects.equals(first.linkModel(), relationship.linkModel())
                    && !first.options().viewOnly()) {
                lints.add(resolved.model(), relationship, "", Lint.SECOND_WRITER, first.name(), what(join));
                return;
            }
        }
    }

    private static boolean isOtherSide(
            Model model,
            RelationshipAttribute relationship,
            Join join,
            Model target,
            RelationshipAttribute other,
            Lints lints) {
        if (isLinked(other)
                || other.options().viewOnly()
                || !other.target().equals(model.name())
                || !Objects.equals(other.linkModel(), relationship.linkModel())) {
            return false;
        }
        Join far = lints.join(target, other);
        return join.direction() == Direction.MANY_TO_MANY
                ? isMirrored(join, far) && isSaidHere(model, relationship, target, other)
                : isMirror(join, far);
    }

    private static boolean isMirror(Join join, @Nullable Join far) {
        return far != null
                && far.direction() == Direction.MANY_TO_ONE
                && far.foreignKey().equals(join.foreignKey());
    }

    private static boolean isMirrored(Join join, @Nullable Join far) {
        return far != null
                && join.foreignKey().equals(far.targetForeignKey())
                && far.foreignKey().equals(join.targetForeignKey());
    }

    /** Of two equal sides one is warned of: the first class by its name, in one class the later one. */
    private static boolean isSaidHere(
            Model model, RelationshipAttribute relationship, Model target, RelationshipAttribute other) {
        List<RelationshipAttribute> all = model.relationships();
        return model.equals(target)
                ? all.indexOf(relationship) > all.indexOf(other)
                : model.name().compareTo(target.name()) < 0;
    }

    private static boolean isLinked(RelationshipAttribute relationship) {
        return !relationship.options().backPopulates().isEmpty();
    }

    private static String what(Join join) {
        return join.direction() == Direction.MANY_TO_MANY
                ? "link"
                : "foreign key, " + String.join(" + ", join.foreignKey().attributes());
    }
}
