package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.MAP_KEY_TYPE;
import static io.sqlmodel.processor.report.ProcessorMessage.MAP_WITHOUT_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_ATTRIBUTE;

import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.model.RelationshipAttribute;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.report.TypeText;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.Objects;

/** The key of a map is a column of the related class, of the same type. */
final class MapKeyRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (RelationshipAttribute relationship : resolved.model().relationships()) {
            Model target = check.target(resolved.model(), relationship);
            if (relationship.shape() == Shape.MAP && target != null) {
                apply(resolved.model(), relationship, target, check);
            }
        }
    }

    private static void apply(Model model, RelationshipAttribute relationship, Model target, Check check) {
        String name = relationship.options().mapKey();
        ColumnAttribute key = target.column(name);
        if (name.isEmpty()) {
            check.add(model, relationship, Relationship.class, "", MAP_WITHOUT_KEY, target);
        } else if (key != null) {
            String wanted = TypeText.of(Objects.requireNonNull(relationship.keyType()));
            String found = TypeText.boxed(key.type().java());
            if (!wanted.equals(found)) {
                check.add(model, relationship, MAP_KEY_TYPE, wanted, target, name, found);
            }
        } else if (!target.rejected().contains(name)) {
            Place place = Place.of(model.shape(), relationship.accessor()).at(Relationship.class, "mapKey");
            String owner = model + "." + relationship.name();
            check.problems()
                    .add(
                            place,
                            UNKNOWN_ATTRIBUTE,
                            "mapKey",
                            owner,
                            name,
                            target,
                            "column",
                            KeyListRule.columns(target));
        }
    }
}
