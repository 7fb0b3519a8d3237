package io.sqlmodel.dialect.h2;

import io.sqlmodel.dialect.Decimals;
import io.sqlmodel.type.Codecs;
import io.sqlmodel.type.SqlKind;
import java.util.Map;

/** H2's driver knows every type; only decimals without a declared scale come with another one. */
final class H2Codecs {
    static final Codecs ALL = new Codecs(Map.of(SqlKind.DECIMAL, Decimals.SHORTEST));

    private H2Codecs() {}
}
