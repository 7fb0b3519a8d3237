package io.sqlmodel.engine;

import io.sqlmodel.type.ColumnReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Makes something of the rows of a query.
 *
 * @param <R> what it makes
 */
@FunctionalInterface
public interface ResultReader<R extends @Nullable Object> {
    /**
     * Reads the rows. It may execute other statements on the same connection meanwhile, even the same one.
     *
     * @param rows the result, before its first row; it is closed afterwards
     * @param in reads the columns of the row that {@code rows} stands on
     * @return what was made
     * @throws SQLException as the driver reports it
     */
    R read(ResultSet rows, ColumnReader in) throws SQLException;

    /**
     * How many rows were read, for events and logs.
     *
     * @param result what {@link #read} gave
     * @return the number; -1 if it does not show
     */
    default long rows(R result) {
        return result instanceof Collection<?> all ? all.size() : -1;
    }
}
