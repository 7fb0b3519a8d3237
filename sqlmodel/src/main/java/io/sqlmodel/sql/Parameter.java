package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A value that a statement binds.
 *
 * @param type its type
 * @param value the value, null for NULL, or a {@link KeyOf}
 */
public record Parameter(ColumnType<?> type, @Nullable Object value) {}
