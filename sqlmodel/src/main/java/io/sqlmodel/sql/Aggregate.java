package io.sqlmodel.sql;

/**
 * A function over the rows of a group, or of the whole query where it has no groups.
 *
 * @param <T> the Java type of its value
 */
public interface Aggregate<T> extends ComparableExpression<T> {
    /**
     * Counts only the rows for which all conditions hold, those of earlier calls too. Written as CASE within the function,
     * which every database has.
     *
     * @param conditions the conditions
     * @return the changed function
     */
    Aggregate<T> filter(Condition... conditions);

    /**
     * The function over the rows of a window, with a value for each row instead of one for each group.
     *
     * @param window the window
     * @return the value
     */
    ComparableExpression<T> over(Window window);

    /**
     * The function over all rows, with a value for each row.
     *
     * @return the value
     */
    default ComparableExpression<T> over() {
        return over(Window.ALL);
    }
}
