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
        RelationshipAttribute other = target.relationship(name);
        if (meant != null) {
            check.add(
                    model,
                    relationship,
                    WRONG_TARGET,
                    target,
                    meant,
                    name,
                    meant.name().simple());
        } else if (other == null) {
            noRelationship(model, relationship, target, name, check);
        } else {
            relationship(model, relationship, target, other, check);
        }
    }

    private static void noRelationship(
            Model model, RelationshipAttribute relationship, Model target, String name, Check check) {
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
    }

    private static void relationship(
            Model model, RelationshipAttribute relationship, Model target, RelationshipAttribute other, Check check) {
        boolean mirrored = other.options().backPopulates().equals(relationship.name());
        if (mirrored && check.joins().meant(target, other) != null) {
            return; // the other side is told that it leads to the wrong class
        }
        if (!other.target().equals(model.name())) {
            String third = other.target().simple();
            add(model, relationship, check, BACK_POPULATES_THIRD_CLASS, target, other.name(), third);
        } else if (!mirrored) {
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
