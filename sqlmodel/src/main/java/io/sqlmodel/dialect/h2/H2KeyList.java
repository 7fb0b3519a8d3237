package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.KeyColumns;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keys as the elements of arrays, one a column. Where they are a table, each key is looked up in the index. A condition is
 * checked again for each row that was found, key by key, so that 500 keys took 20 times as long.
 *
 * @param types the types of the columns
 */
record H2KeyList(List<ColumnType<?>> types) implements KeyList {
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
        return types.size() == 1 ? "= ANY(?)" : "IN (SELECT * FROM " + unnest() + ")";
    }

    @Override
    public Joined joined() {
        return KeyColumns.joined(unnest(), types.size());
    }

    private String unnest() {
        return types.stream()
                .map(type -> "CAST(? AS " + H2Dialect.INSTANCE.castType(type.kind()) + " ARRAY)")
                .collect(Collectors.joining(", ", "UNNEST(", ")"));
    }

    @Override
    public void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException {
        for (int column = 0; column < types.size(); column++) {
            Object[] elements = new Object[keys.size()];
            KeyColumns.store(out, keys, column, types.get(column), elements);
            out.setArray(index + column, elements);
        }
    }
}
