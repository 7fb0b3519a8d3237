package io.sqlmodel.dialect.sqlite;

import io.sqlmodel.type.Codec;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Types;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Decimal numbers as text, every digit kept. What SQLite has calculated from them, a sum for example, comes as a number
 * of its own: 15 digits of that are exact, and those are read.
 *
 * @param <T> {@code BigDecimal} or {@code BigInteger}
 */
final class SqliteDecimalCodec<T extends Number> implements Codec<T> {
    private static final MathContext EXACT = new MathContext(15, RoundingMode.HALF_EVEN);

    private final Function<BigDecimal, T> narrow;

    SqliteDecimalCodec(Function<BigDecimal, T> narrow) {
        this.narrow = narrow;
    }

    @Override
    public @Nullable T read(ResultSet row, int index) throws SQLException {
        Object cell = row.getObject(index);
        if (cell == null) {
            return null;
        }
        try {
            return narrow.apply(cell instanceof Double number ? rounded(number) : new BigDecimal(cell.toString()));
        } catch (ArithmeticException | NumberFormatException e) {
            // Without the cause: its message may hold the value.
            throw new SQLDataException("Column " + index + " of the result holds no number of its type.", "22018");
        }
    }

    private static BigDecimal rounded(Double number) {
        BigDecimal shortest = BigDecimal.valueOf(number).round(EXACT).stripTrailingZeros();
        return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        statement.setString(index, value.toString());
    }

    @Override
    public int jdbcType() {
        return Types.VARCHAR;
    }
}
