package io.sqlmodel.dialect;

import io.sqlmodel.generated.Key;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Keys by their columns, for a {@link KeyList} with one array a column. */
public final class KeyColumns {
    private static final String KEYS = "keys_1";

    private KeyColumns() {}

    /**
     * Keys as the rows of a function.
     *
     * @param function the function, for example {@code unnest(?, ?)}
     * @param columns how many columns it gives
     * @return the table, with names of its own
     */
    public static KeyList.Joined joined(String function, int columns) {
        List<String> names = IntStream.rangeClosed(1, columns)
                .mapToObj(column -> KEYS + "_key" + column)
                .toList();
        return new KeyList.Joined(
                function + " " + KEYS + " (" + String.join(", ", names) + ")",
                names.stream().map(name -> KEYS + "." + name).toList());
    }

    /**
     * Takes the values of one column as they are stored.
     *
     * @param <T> the column's type
     * @param out who knows how they are stored
     * @param keys the keys: values, or {@link Key}s of the values of several columns
     * @param column the column's place in the key, from 0
     * @param type its type
     * @param elements takes the values, one for each key
     * @throws SQLException as the driver reports it
     */
    @SuppressWarnings("unchecked") // keys have the types of their columns
    public static <T> void store(
            ParameterWriter out,
            Collection<? extends Object> keys,
            int column,
            ColumnType<T> type,
            @Nullable Object[] elements)
            throws SQLException {
        int at = 0;
        for (Object key : keys) {
            elements[at++] = out.stored((T) (key instanceof Key parts ? parts.part(column) : key), type);
        }
    }
}
