package io.sqlmodel.processor.lint;

import io.sqlmodel.annotation.Lazy;
import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;

/**
 * Session and database do the same with the children of a deleted parent (cases A11 to A15). A rule that is written, even
 * if it is the default, was thought about.
 */
final class OnDeleteRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Join join = resolved.join(relationship);
            Model child = lints.target(relationship);
            if (child != null
                    && join != null
                    && join.direction() == Direction.ONE_TO_MANY
                    && !relationship.options().viewOnly()) {
                apply(resolved.model(), relationship, child, join.foreignKey(), lints);
            }
        }
    }

    private static void apply(
            Model model, RelationshipAttribute relationship, Model child, ForeignKey key, Lints lints) {
        String attributes = String.join(" + ", key.attributes());
        if (relationship.deletes()) {
            if (key.onDelete() == OnDelete.SET_NULL || !OnDeleteText.isWritten(key)) {
                String member = CascadeDirectionRule.member(relationship);
                String rule = OnDeleteText.of(key);
                lints.add(model, relationship, member, Lint.CASCADE_WITHOUT_ON_DELETE, child, attributes, rule);
            }
            return;
        }
        if (relationship.options().passiveDeletes() == PassiveDeletes.ALL
                || relationship.options().lazy() == Lazy.WRITE_ONLY) {
            return; // the session does nothing before the database
        }
        if (key.onDelete() == OnDelete.CASCADE) {
            String first = key.nullable() ? "sets it to NULL" : "tries to set it to NULL, which fails,";
            lints.add(model, relationship, "", Lint.ON_DELETE_WITHOUT_CASCADE, child, attributes, first);
        } else if (key.onDelete() == OnDelete.RESTRICT && key.nullable()) {
            lints.add(model, relationship, "", Lint.RESTRICT_NEVER_ACTS, child, attributes);
        }
    }
}
