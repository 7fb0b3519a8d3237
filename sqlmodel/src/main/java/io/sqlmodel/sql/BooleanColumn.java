package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.type.Types;

/**
 * A column of truth values.
 *
 * @param <E> the generated class that has it
 */
public final class BooleanColumn<E> extends ComparableColumn<E, Boolean> implements Condition {
    BooleanColumn(EntityAlias<E> source, ColumnDef def) {
        super(source, def, Types.BOOLEAN);
    }
}
