package io.sqlmodel.dialect;

import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list of keys, however long, as one parameter or as one for each column of the key. Stateless and thread-safe. */
public interface KeyList {
    /**
     * What follows the key column in a condition, or the columns in parentheses.
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
     * @param table what is added to the tables of the SELECT; its columns must have names that no table of a user has
     * @param columns the columns, in the order of those of the key, each with the name of its table
     */
    record Joined(String table, List<String> columns) {}

    /**
     * Binds the keys.
     *
     * @param out the writer
     * @param index the first parameter's index, from 1
     * @param keys the keys, all of the Java type that the list was asked for; {@link io.sqlmodel.generated.Key}s of several columns
     * @throws SQLException as the driver reports it
     */
    void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException;
}
