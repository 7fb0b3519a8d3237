package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.DEFERRED_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.NO_PRIMARY_KEY;
import static io.sqlmodel.processor.report.ProcessorMessage.NULLABLE_KEY;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Table;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.Model;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** A table has a primary key, whose columns are NOT NULL and always loaded. */
final class PrimaryKeyRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        Model model = resolved.model();
        if (model.primaryKey().isEmpty() && model.rejected().isEmpty()) {
            check.add(model, Table.class, "", NO_PRIMARY_KEY);
        }
        for (ColumnAttribute key : model.primaryKey()) {
            if (key.nullable()) {
                check.add(model, key, PrimaryKey.class, "", NULLABLE_KEY);
            }
            if (key.deferred()) {
                check.add(model, key, Column.class, "deferred", DEFERRED_KEY);
            }
        }
    }
}
