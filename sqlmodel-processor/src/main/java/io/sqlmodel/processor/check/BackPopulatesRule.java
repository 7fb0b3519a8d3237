package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.BACK_POPULATES_COLUMN;
import static io.sqlmodel.processor.report.ProcessorMessage.BACK_POPULATES_NOT_MIRRORED;
import static io.sqlmodel.processor.report.ProcessorMessage.BACK_POPULATES_THIRD_CLASS;
import static io.sqlmodel.processor.report.ProcessorMessage.BACK_POPULATES_UNKNOWN;
import static io.sqlmodel.processor.report.ProcessorMessage.WRONG_TARGET;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** Each side of a relationship names the other. */
final class BackPopulatesRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Model target = check.index().find(relationship.target());
            if (target != null && !relationship.options().backPopulates().isEmpty()) {
                apply(resolved.model(), relationship, target, check);
            }
        }
    }

    private static void apply(Model model, RelationshipAttribute relationship, Model target, Check check) {
        String name = relationship.options().backPopulates();
        Model meant = check.joins().meant(model, relationship);
        if (meant != null) {
            check.add(
                    model,
                    relationship,
                    WRONG_TARGET,
                    target,
                    meant,
                    name,
                    meant.name().simple());
            return;
        }
        RelationshipAttribute other = target.relationship(name);
        if (other == null) {
            if (target.column(name) != null) {
                add(model, relationship, check, BACK_POPULATES_COLUMN, name, target);
            } else if (!target.rejected().contains(name)) {
                add(
                        model,
                        relationship,
                        check,
                        BACK_POPULATES_UNKNOWN,
                        name,
                        target,
                        model.name().simple());
            }
            return;
        }
        String back = other.options().backPopulates();
        boolean toldThere = back.equals(relationship.name()) && check.joins().meant(target, other) != null;
        if (toldThere) {
            return;
        }
        if (!other.target().equals(model.name())) {
            add(
                    model,
                    relationship,
                    check,
                    BACK_POPULATES_THIRD_CLASS,
                    target,
                    name,
                    other.target().simple());
        } else if (!back.equals(relationship.name())) {
            notMirrored(model, relationship, target, other, check);
        }
    }

    /** The side that names nothing, or nothing that is there, is the one to mend. */
    private static void notMirrored(
            Model model, RelationshipAttribute relationship, Model target, RelationshipAttribute other, Check check) {
        String back = other.options().backPopulates();
        boolean here = !check.index().hasSource(target);
        if (back.isEmpty()) {
            Place place = here
                    ? Place.of(model.shape(), relationship.accessor()).at(Relationship.class, "backPopulates")
                    : Place.of(target.shape(), other.accessor()).at(Relationship.class);
            check.problems()
                    .add(
                            place,
                            BACK_POPULATES_NOT_MIRRORED,
                            model,
                            relationship.name(),
                            target,
                            other.name(),
                            "names nothing");
        } else if (here || model.relationship(back) != null) {
            String found = "names \"" + back + "\"";
            add(model, relationship, check, BACK_POPULATES_NOT_MIRRORED, target, other.name(), found);
        } // else it is reported there
    }

    private static void add(
            Model model,
            RelationshipAttribute relationship,
            Check check,
            io.sqlmodel.error.Message message,
            Object... args) {
        check.add(model, relationship, Relationship.class, "backPopulates", message, args);
    }
}
