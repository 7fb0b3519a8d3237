package io.sqlmodel.dialect;

import io.sqlmodel.dialect.RowArrays.Item;
import io.sqlmodel.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows are changed or deleted by one statement whose parameters are a list of rows: those of one row after those of the
 * other. Stateless and thread-safe.
 */
public interface RowValues {
    /**
     * Whether values of a type can be in such a list.
     *
     * @param type the type of a column
     * @return false if rows with such a column are a JDBC batch
     */
    boolean takes(ColumnType<?> type);

    /**
     * How many rows the statement has that is best for a number of rows. If it has more, the rest are rows of NULLs, which
     * match nothing; if it has fewer, another statement follows.
     *
     * @param wanted how many rows are to be written
     * @return one of few numbers, each of which is a text of its own; 0 where a JDBC batch is better
     */
    int rows(int wanted);

    /**
     * The smallest statement that has enough rows, or else the largest one.
     *
     * @param wanted how many rows are to be written
     * @param fewest how many a statement is better for than a batch
     * @param lengths how many rows a statement can have, ascending
     * @return one of the lengths; 0 for fewer rows than that
     */
    static int enough(int wanted, int fewest, int[] lengths) {
        if (wanted < fewest) {
            return 0;
        }
        for (int length : lengths) {
            if (wanted <= length) {
                return length;
            }
        }
        return lengths[lengths.length - 1];
    }

    /**
     * UPDATE of the rows.
     *
     * @param table the table
     * @param set the columns that are set, the first parameters of each row
     * @param where the columns that find a row, whose parameters come after those
     * @param rows the number of rows
     * @return the statement
     */
    String update(String table, List<Item> set, List<Item> where, int rows);

    /**
     * DELETE of the rows.
     *
     * @param table the table
     * @param where the columns that find a row
     * @param rows the number of rows
     * @return the statement, or null where a JDBC batch is better
     */
    @Nullable
    String delete(String table, List<Item> where, int rows);
}
