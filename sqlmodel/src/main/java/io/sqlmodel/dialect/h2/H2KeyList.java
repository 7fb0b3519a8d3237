package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;

/**
 * Keys as the elements of one array. Where it is a table, each key is looked up in the index of the column. A condition is
 * checked again for each row that was found, key by key, so that 500 keys took 20 times as long.
 */
record H2KeyList(ColumnType<?> type) implements KeyList {
    private static final String KEYS = "keys_1";
    private static final String KEY = "keys_1_key";

    /** Whether the driver knows the elements' type by their class. */
    static boolean takes(ColumnType<?> type) {
        return type.declared().isEmpty()
                && switch (type.kind()) {
                    case INTEGER, BIGINT, UUID, TEXT -> true;
                    default -> false;
                };
    }

    @Override
    public String condition() {
        return "= ANY(?)";
    }

    @Override
    public Joined joined() {
        return new Joined(
                "UNNEST(CAST(? AS " + H2Dialect.INSTANCE.castType(type.kind()) + " ARRAY)) " + KEYS + " (" + KEY + ")",
                "= " + KEYS + "." + KEY);
    }

    @Override
    public void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException {
        Object[] elements = new Object[keys.size()];
        int at = 0;
        for (Object key : keys) {
            elements[at++] = stored(out, key, type);
        }
        out.setArray(index, type.kind().name(), elements);
    }

    @SuppressWarnings({"unchecked", "NullAway"}) // keys have the type of their column, and are never null
    private static <T> Object stored(ParameterWriter out, Object key, ColumnType<T> type) throws SQLException {
        return out.stored((T) key, type);
    }
}
