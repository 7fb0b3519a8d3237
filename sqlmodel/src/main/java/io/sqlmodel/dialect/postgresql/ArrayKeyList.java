package io.sqlmodel.dialect.postgresql;

import io.sqlmodel.dialect.KeyColumns;
import io.sqlmodel.dialect.KeyList;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.ParameterWriter;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys as the elements of arrays, one a column. A list of rows is planned key by key, so that 500 keys of two columns took six
 * times as long as by a table of them.
 *
 * @param types the types of the columns
 */
record ArrayKeyList(List<ColumnType<?>> types) implements KeyList {
    @Override
    public String condition() {
        return types.size() == 1 ? "= ANY(?)" : "IN (SELECT * FROM " + PostgresqlDialect.ARRAYS.unnest(types) + ")";
    }

    @Override
    public @Nullable Joined joined() {
        return types.size() == 1 ? null : KeyColumns.joined(PostgresqlDialect.ARRAYS.unnest(types), types.size());
    }

    @Override
    public void bind(ParameterWriter out, int index, Collection<? extends Object> keys) throws SQLException {
        for (int column = 0; column < types.size(); column++) {
            ColumnType<?> type = types.get(column);
            Object[] elements = PostgresqlDialect.ARRAYS.array(type, keys.size());
            KeyColumns.store(out, keys, column, type, elements);
            out.setArray(index + column, PostgresqlDialect.ARRAYS.elementType(type), elements);
        }
    }
}
