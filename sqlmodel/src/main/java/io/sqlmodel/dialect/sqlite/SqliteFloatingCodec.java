package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.type.Codec;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Floating point numbers, NaN refused: SQLite would store NULL. It stores negative zero as zero.
 *
 * @param <T> {@code Float} or {@code Double}
 */
final class SqliteFloatingCodec<T extends Number> implements Codec<T> {
    private final Function<Double, T> narrow;

    SqliteFloatingCodec(Function<Double, T> narrow) {
        this.narrow = narrow;
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        double value = row.getDouble(index);
        return value == 0 && row.wasNull() ? null : narrow.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        double number = value.doubleValue();
        if (Double.isNaN(number)) {
            throw new SQLDataException("SQLite cannot store NaN. Use null.", "22003");
        }
        statement.setDouble(index, number);
    }

    @Override
    public int jdbcType() {
        return Types.DOUBLE;
    }
}
