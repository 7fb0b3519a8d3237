package io.sqlmodel.processor.lint;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.meta.RelationshipDef.Direction;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Join;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** What is left to the database is done there (cases A13, C12, F15 to F17). */
final class PassiveDeletesRule implements LintRule {
    @Override
    public void apply(ResolvedModel resolved, Lints lints) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            PassiveDeletes mode = relationship.options().passiveDeletes();
            Join join = resolved.join(relationship);
            Model target = lints.target(relationship);
            if (join == null
                    || target == null
                    || mode == PassiveDeletes.NO
                    || relationship.options().viewOnly()) {
                continue;
            }
            if (join.direction() == Direction.MANY_TO_MANY) {
                link(resolved.model(), relationship, join.foreignKey(), lints);
            } else {
                children(resolved.model(), relationship, target, join.foreignKey(), lints);
            }
        }
    }

    private static void link(Model model, RelationshipAttribute relationship, ForeignKey key, Lints lints) {
        Model link = relationship.linkModel() == null ? null : lints.index().find(relationship.linkModel());
        if (link != null && key.onDelete() != OnDelete.CASCADE) {
            add(model, relationship, "the rows of the link", link, key, OnDelete.CASCADE, lints);
        }
    }

    private static void children(
            Model model, RelationshipAttribute relationship, Model child, ForeignKey key, Lints lints) {
        if (relationship.options().passiveDeletes() == PassiveDeletes.ALL) {
            if (!OnDeleteText.isWritten(key)) {
                add(model, relationship, "all children", child, key, OnDelete.SET_NULL, lints);
            }
            if (!relationship.scalar() && lints.joins().partner(relationship) == null) {
                String target = child.toString();
                lints.add(model, relationship, "passiveDeletes", Lint.REMOVED_KEEPS_KEY, target);
            }
            return;
        }
        boolean refuses = key.onDelete() == OnDelete.RESTRICT || key.onDelete() == OnDelete.NO_ACTION;
        boolean saidOfCascade = relationship.deletes() && !OnDeleteText.isWritten(key);
        if (refuses && !saidOfCascade) {
            OnDelete rule = relationship.deletes() ? OnDelete.CASCADE : OnDelete.SET_NULL;
            add(model, relationship, "children that are not loaded", child, key, rule, lints);
        }
    }

    private static void add(
            Model model,
            RelationshipAttribute relationship,
            String what,
            Model holder,
            ForeignKey key,
            OnDelete remedy,
            Lints lints) {
        lints.add(
                model,
                relationship,
                "passiveDeletes",
                Lint.PASSIVE_DELETES,
                relationship.options().passiveDeletes(),
                what,
                holder,
                String.join(" + ", key.attributes()),
                OnDeleteText.of(key),
                remedy);
    }
}
