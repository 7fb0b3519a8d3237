package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.ON_DELETE_DIFFERS;
import static io.sqlmodel.processor.report.ProcessorMessage.SET_NULL_ON_NOT_NULL;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Reference;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** The rule of a foreign key is one for all of its columns, and can be obeyed. */
final class OnDeleteRule implements Rule {
    @Override
    public void apply(ResolvedModel resolved, Check check) {
        for (ForeignKey key : resolved.foreignKeys()) {
            for (ColumnAttribute column : key.columns()) {
                apply(resolved, key, column, check);
            }
        }
    }

    private static void apply(ResolvedModel resolved, ForeignKey key, ColumnAttribute column, Check check) {
        Reference reference = column.reference();
        if (reference == null) {
            return;
        }
        if (reference.onDelete() != key.onDelete()) {
            String first = key.columns().get(0).name();
            add(resolved, column, check, ON_DELETE_DIFFERS, first, reference.onDelete(), key.onDelete());
        }
        if (reference.onDelete() == OnDelete.SET_NULL && !column.nullable()) {
            add(resolved, column, check, SET_NULL_ON_NOT_NULL);
        }
    }

    private static void add(
            ResolvedModel resolved,
            ColumnAttribute column,
            Check check,
            io.sqlmodel.error.Message message,
            Object... args) {
        check.add(resolved.model(), column, io.sqlmodel.annotation.ForeignKey.class, "onDelete", message, args);
    }
}
