package io.sqlmodel.dialect;

import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;

/** A list of keys as one parameter. Stateless and thread-safe. */
public interface KeyList {
    /**
     * What follows the key column in a condition, with one {@code ?}.
     *
     * @return for example {@code = ANY(?)}
     */
    String condition();

    /**
     * Binds the keys.
     *
     * @param out the writer
     * @param index the parameter's index, from 1
     * @param keys the keys, all of the Java type that the list was asked for
     * @throws SQLException as the driver reports it
     */
    void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException;
}
