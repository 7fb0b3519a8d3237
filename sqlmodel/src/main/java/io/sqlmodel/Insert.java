package io.sqlmodel;

import io.sqlmodel.sql.InsertStatement;

/**
 * INSERT of rows by their values, or of what a query returns. Made by {@code SqlModel.insert}.
 *
 * @param <E> the generated class
 */
public final class Insert<E> extends InsertStatement<E, Insert<E>> implements CanReturn<E> {
    Insert(Body<E> body) {
        super(body);
    }

    @Override
    protected Insert<E> withBody(Body<E> changed) {
        return new Insert<>(changed);
    }
}
