package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.EMPTY_KEY_LIST;
import static io.sqlmodel.processor.report.ProcessorMessage.UNKNOWN_ATTRIBUTE;

import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.KeyList;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.report.Place;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.List;

/** Unique constraints and indexes name columns of the shape. */
final class KeyListRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Model model = resolved.model();
        apply(model, "uniques", model.uniques(), check);
        apply(model, "indexes", model.indexes(), check);
    }

    private static void apply(Model model, String member, List<KeyList> keys, Check check) {
        for (KeyList key : keys) {
            if (key.attributes().isEmpty()) {
                check.add(model, Table.class, member, EMPTY_KEY_LIST, member, key.text());
            }
            for (String attribute : key.attributes()) {
                if (model.column(attribute) == null && !model.rejected().contains(attribute)) {
                    Place place = Place.of(model.shape(), model.shape()).at(Table.class, member);
                    check.problems()
                            .add(place, UNKNOWN_ATTRIBUTE, member, model, attribute, model, "column", columns(model));
                }
            }
        }
    }

    static String columns(Model model) {
        return String.join(
                ", ", model.columns().stream().map(ColumnAttribute::name).toList());
    }
}
