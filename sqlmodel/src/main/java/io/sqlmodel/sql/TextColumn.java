package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.Types;

/**
 * A column of text.
 *
 * @param <E> the generated class that has it
 */
public final class TextColumn<E> extends ComparableColumn<E, String> implements TextExpression {
    TextColumn(EntityAlias<E> source, ColumnDef def) {
        super(source, def, Types.STRING);
    }
}
