package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.ColumnType;

/**
 * A column of text.
 *
 * @param <E> the generated class that has it
 */
public final class TextColumn<E> extends ComparableColumn<E, String> implements TextExpression {
    TextColumn(EntityAlias<E> source, ColumnDef def) {
        super(source, def, typeOf(def));
    }

    /** The model may name a SQL type for it. */
    @SuppressWarnings("unchecked") // the processor makes columns of text for strings only
    private static ColumnType<String> typeOf(ColumnDef def) {
        return (ColumnType<String>) def.type();
    }
}
