package io.sqlmodel.compile;

import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;

/** Binds all parameters of each of several rows. */
@FunctionalInterface
public interface RowBinder {
    /**
     * Binds the parameters of one row, from index 1; all of them.
     *
     * @param row the row's number, from 0
     * @param out the writer
     * @throws SQLException as the driver reports it
     */
    void bind(int row, ParameterWriter out) throws SQLException;
}
