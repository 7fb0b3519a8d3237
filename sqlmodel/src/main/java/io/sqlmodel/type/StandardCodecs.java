package io.sqlmodel.type;

import java.util.Map;

/** The codecs that follow JDBC 4.2. */
final class StandardCodecs {
    static final Map<SqlKind, Codec<?>> ALL = Map.of();

    private StandardCodecs() {}
}
