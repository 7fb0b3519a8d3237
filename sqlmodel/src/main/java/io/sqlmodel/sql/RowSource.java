package io.sqlmodel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement that returns rows.
 *
 * @param <R> what a row becomes
 */
public sealed interface RowSource<R> permits Query, Returning {
    /**
     * What the statement returns.
     *
     * @return objects and values, in the order of a row
     */
    List<? extends Selectable<?>> selected();

    /**
     * Whether a row may be without an object, because its table is joined by LEFT JOIN.
     *
     * @param source the table
     * @return true if it may
     */
    boolean optional(EntityAlias<?> source);

    /**
     * What was said about loading.
     *
     * @return the loader options as a tree
     */
    LoaderPlan loaderPlan();

    /**
     * What a row becomes.
     *
     * @param values the values of the row, one for each of {@link #selected()}; null for NULL and for an object that an
     *     outer join did not find. The array may be used again for the next row
     * @return the row
     */
    R row(@Nullable Object[] values);

    /**
     * Whether a row is the one value that is selected, just as it is read.
     *
     * @return true if {@link #row} gives the only value that it gets
     */
    default boolean isOneValue() {
        return false;
    }
}
