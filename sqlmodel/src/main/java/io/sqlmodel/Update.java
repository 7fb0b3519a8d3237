package io.sqlmodel;

import io.sqlmodel.sql.UpdateStatement;

/**
 * UPDATE of all rows for which conditions hold. Made by {@code SqlModel.update}.
 *
 * @param <E> the generated class
 */
public final class Update<E> extends UpdateStatement<E, Update<E>> implements CanReturn<E> {
    Update(Body<E> body) {
        super(body);
    }

    @Override
    protected Update<E> withBody(Body<E> changed) {
        return new Update<>(changed);
    }
}
