package io.sqlmodel.dialect;

import io.sqlmodel.type.ColumnType;
import java.util.List;

/**
 * How many rows are written by one statement whose parameters are one array a column, so that its text does not change
 * with their number. Stateless and thread-safe.
 */
public interface RowArrays {
    /**
     * A column of the rows.
     *
     * @param name its name, quoted where needed
     * @param type its type
     */
    record Item(String name, ColumnType<?> type) {}

    /**
     * INSERT of the rows.
     *
     * @param table the table
     * @param columns the columns, one parameter each, in order
     * @return the statement
     */
    String insert(String table, List<Item> columns);

    /**
     * UPDATE of the rows.
     *
     * @param table the table
     * @param set the columns that are set, one parameter each
     * @param where the columns that find a row, whose parameters come after those
     * @return the statement
     */
    String update(String table, List<Item> set, List<Item> where);

    /**
     * DELETE of the rows.
     *
     * @param table the table
     * @param where the columns that find a row, one parameter each
     * @return the statement
     */
    String delete(String table, List<Item> where);

    /**
     * What the driver calls the type of an array's elements.
     *
     * @param type the type of a column
     * @return the name
     */
    String elementType(ColumnType<?> type);

    /**
     * An array for a column's values, of a class that the driver takes best.
     *
     * @param type the type of the column
     * @param rows its length
     * @return the empty array
     */
    Object[] array(ColumnType<?> type, int rows);
}
