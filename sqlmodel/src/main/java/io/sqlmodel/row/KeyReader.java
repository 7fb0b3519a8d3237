package io.sqlmodel.row;

import io.sqlmodel.generated.Key;
import io.sqlmodel.type.ColumnReader;
import io.sqlmodel.type.ColumnType;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a key from some columns of a row: the value of a single column, or a {@link Key} of several. */
public final class KeyReader {
    private final ColumnType<?>[] types;
    private final int[] at;

    /**
     * A reader of some columns.
     *
     * @param types the columns' types
     * @param at their indexes in the result, from 1
     */
    public KeyReader(List<ColumnType<?>> types, int[] at) {
        this.types = types.toArray(ColumnType<?>[]::new);
        this.at = at;
    }

    /**
     * Reads the key of a row.
     *
     * @param in the reader, on the row
     * @return the key, or null if any of its columns is NULL
     * @throws SQLException as the driver reports it
     */
    public @Nullable Object read(ColumnReader in) throws SQLException {
        Object first = in.get(at[0], types[0]);
        if (first == null || at.length == 1) {
            return first;
        }
        Object[] parts = new Object[at.length];
        parts[0] = first;
        for (int i = 1; i < at.length; i++) {
            Object part = in.get(at[i], types[i]);
            if (part == null) {
                return null;
            }
            parts[i] = part;
        }
        return Key.of(parts);
    }
}
