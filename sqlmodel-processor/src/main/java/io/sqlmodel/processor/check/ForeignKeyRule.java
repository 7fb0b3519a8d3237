package io.sqlmodel.processor.check;

import static io.sqlmodel.processor.report.ProcessorMessage.RULE_DIFFERS;
import static io.sqlmodel.processor.report.ProcessorMessage.SET_NULL_ON_NOT_NULL;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.annotation.OnUpdate;
import io.sqlmodel.error.Message;
import io.sqlmodel.processor.model.ColumnAttribute;
import io.sqlmodel.processor.model.ForeignKey;
import io.sqlmodel.processor.model.Reference;
import io.sqlmodel.processor.resolve.ResolvedModel;

/** The rules of a foreign key, for deletions and for changed keys, are those of all its columns, and can be obeyed. */
final class ForeignKeyRule implements Rule {
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
        String first = key.columns().get(0).name();
        if (reference.onDelete() != key.onDelete()) {
            String member = "onDelete";
            add(resolved, column, check, member, RULE_DIFFERS, first, reference.onDelete(), key.onDelete(), member);
        }
        if (reference.onUpdate() != key.onUpdate()) {
            String member = "onUpdate";
            add(resolved, column, check, member, RULE_DIFFERS, first, reference.onUpdate(), key.onUpdate(), member);
        }
        if (reference.onDelete() == OnDelete.SET_NULL && !column.nullable()) {
            add(resolved, column, check, "onDelete", SET_NULL_ON_NOT_NULL, "is deleted", "onDelete");
        }
        if (reference.onUpdate() == OnUpdate.SET_NULL && !column.nullable()) {
            add(resolved, column, check, "onUpdate", SET_NULL_ON_NOT_NULL, "gets another key", "onUpdate");
        }
    }

    private static void add(
            ResolvedModel resolved,
            ColumnAttribute column,
            Check check,
            String member,
            Message message,
            Object... args) {
        check.add(resolved.model(), column, io.sqlmodel.annotation.ForeignKey.class, member, message, args);
    }
}
