package io.sqlmodel.dialect;

import io.sqlmodel.type.Codec;
import io.sqlmodel.type.ObjectCodec;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.function.UnaryOperator;

/** Decimals where a column without a declared scale has one of its own. Those with a declared one are as they come. */
public final class Decimals {
    /** Reads a number that the database keeps without a scale: never with an exponent, so 100 and not 1E+2. */
    public static final Codec<BigDecimal> PLAIN = codec(Decimals::plain);

    private Decimals() {}

    /**
     * Reads a number without the zeros that fill it up to its scale, where that is the scale of columns without a
     * declared one.
     *
     * @param scale the scale of such columns; what is computed of them may have more
     * @return the codec
     */
    public static Codec<BigDecimal> filledTo(int scale) {
        return codec(stored -> stored.scale() < scale ? stored : plain(stored.stripTrailingZeros()));
    }

    private static Codec<BigDecimal> codec(UnaryOperator<BigDecimal> read) {
        return new ObjectCodec<>(Types.DECIMAL, BigDecimal.class, read, value -> value);
    }

    private static BigDecimal plain(BigDecimal stored) {
        return stored.scale() < 0 ? stored.setScale(0) : stored;
    }
}
