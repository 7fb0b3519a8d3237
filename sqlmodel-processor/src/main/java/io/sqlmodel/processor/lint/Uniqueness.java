package io.sqlmodel.processor.lint;

import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.resolve.ResolvedModel;
import java.util.List;

/** Whether the database keeps a foreign key from having a value twice. */
final class Uniqueness {
    private Uniqueness() {}

    /** By the primary key, by a column or constraint, or because it belongs to a one-to-one relationship. */
    static boolean of(ResolvedModel resolved, ForeignKey key) {
        Model model = resolved.model();
        List<ColumnAttribute> columns = key.columns();
        return resolved.oneToOne().contains(key)
                || columns.containsAll(model.primaryKey())
                || columns.stream().anyMatch(ColumnAttribute::unique)
                || model.uniques().stream().anyMatch(unique -> key.attributes().containsAll(unique.attributes()));
    }
}
