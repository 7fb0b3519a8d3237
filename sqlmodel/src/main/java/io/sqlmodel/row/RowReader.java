package io.sqlmodel.row;

import io.sqlmodel.type.ColumnReader;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Turns each row of one result into what the statement asks for. Resolved once per result; not thread-safe.
 *
 * @param <T> what a row becomes
 */
public interface RowReader<T> {
    /**
     * Reads the row that the result is on.
     *
     * @param in the reader of the result
     * @return an object, a value or a row; null for NULL, and for an entity that an outer join did not find
     * @throws SQLException as the driver reports it
     */
    @Nullable
    T read(ColumnReader in) throws SQLException;
}
