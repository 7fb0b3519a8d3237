package io.sqlmodel;

import io.sqlmodel.sql.DeleteStatement;

/**
 * DELETE of all rows for which conditions hold. Made by {@code SqlModel.delete}.
 *
 * @param <E> the generated class
 */
public final class Delete<E> extends DeleteStatement<E, Delete<E>> implements CanReturn<E> {
    Delete(Body<E> body) {
        super(body);
    }

    @Override
    protected Delete<E> withBody(Body<E> changed) {
        return new Delete<>(changed);
    }
}
