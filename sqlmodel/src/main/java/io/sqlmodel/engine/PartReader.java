package io.sqlmodel.engine;

import io.sqlmodel.type.ColumnReader;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads a part of a result that stays open. */
public interface PartReader {
    /**
     * Reads some rows. It may execute other statements on the same connection meanwhile, even the same one.
     *
     * @param rows the result, before its first row or where the part before ended
     * @param in reads the columns of the row that {@code rows} stands on
     * @return whether there is more; after false the result is closed
     * @throws SQLException as the driver reports it
     */
    boolean read(ResultSet rows, ColumnReader in) throws SQLException;

    /**
     * How many rows the part had, for events and logs.
     *
     * @return the number
     */
    long rows();
}
