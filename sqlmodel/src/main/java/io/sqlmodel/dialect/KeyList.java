package io.sqlmodel.dialect;

import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** A list of keys as one parameter. Stateless and thread-safe. */
public interface KeyList {
    /**
     * What follows the key column in a condition, with one {@code ?}.
     *
     * @return for example {@code = ANY(?)}
     */
    String condition();

    /**
     * The keys as a table that a SELECT joins, where the database finds rows faster so than by {@link #condition()}.
     *
     * @return the form, or null where the condition is as good
     */
    default @Nullable Joined joined() {
        return null;
    }

    /**
     * Keys as a table.
     *
     * @param table what is added to the tables of the SELECT, with one {@code ?}; its columns must have names that no table of a
     *     user has
     * @param condition what follows the key column then
     */
    record Joined(String table, String condition) {}

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
