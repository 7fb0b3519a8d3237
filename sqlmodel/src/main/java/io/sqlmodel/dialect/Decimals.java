package io.sqlmodel.dialect;

import io.sqlmodel.type.Codec;
import io.sqlmodel.type.ObjectCodec;
import java.math.BigDecimal;
import java.sql.Types;

/** Decimals where a column without a declared scale has one of its own. */
public final class Decimals {
    /** Reads a number without the zeros that fill the column up to its scale. */
    public static final Codec<BigDecimal> SHORTEST =
            new ObjectCodec<>(Types.DECIMAL, BigDecimal.class, Decimals::shortest, value -> value);

    private Decimals() {}

    private static BigDecimal shortest(BigDecimal stored) {
        BigDecimal stripped = stored.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
