package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import java.util.function.Function;

/**
 * An INSERT that waits for the query whose rows it takes.
 *
 * @param <S> the statement
 */
public final class InsertColumns<S> {
    private final Function<Query<?>, S> complete;

    InsertColumns(Function<Query<?>, S> complete) {
        this.complete = complete;
    }

    /**
     * Takes the rows that a query returns.
     *
     * @param query the query, with a value of the right type for each column
     * @return the statement
     * @throws QueryException if its values do not fit the columns, or the statement has rows already
     */
    public S from(Query<?> query) {
        return complete.apply(query);
    }
}
