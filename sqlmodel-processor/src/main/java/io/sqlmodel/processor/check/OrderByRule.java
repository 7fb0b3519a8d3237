package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.BAD_ORDER;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_ATTRIBUTE;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.OrderPart;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** The order of a collection names columns of the related class. */
final class OrderByRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Model target = check.target(resolved.model(), relationship);
            if (target != null) {
                OrderPart.list(relationship.options().orderBy())
                        .forEach(part -> apply(resolved.model(), relationship, part, target, check));
            }
        }
    }

    private static void apply(
            Model model, RelationshipAttribute relationship, OrderPart part, Model target, Check check) {
        if (!part.valid()) {
            check.add(model, relationship, Relationship.class, "orderBy", BAD_ORDER, part.text());
        } else if (target.column(part.attribute()) == null && !target.rejected().contains(part.attribute())) {
            Place place = Place.of(model.shape(), relationship.accessor()).at(Relationship.class, "orderBy");
            check.problems()
                    .add(
                            place,
                            UNKNOWN_ATTRIBUTE,
                            "orderBy",
                            model + "." + relationship.name(),
                            part.attribute(),
                            target,
                            "column",
                            KeyListRule.columns(target));
        }
    }
}
