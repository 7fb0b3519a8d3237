package io.sqlmodel.type;

import java.util.EnumMap;
import java.util.Map;

/** The codecs of one database: the standard ones of JDBC, some replaced by its own. Immutable. */
public final class Codecs {
    private final Codec<?>[] byKind = new Codec<?>[SqlKind.values().length];

    /**
     * The standard codecs with some replaced.
     *
     * @param own the database's own, by kind
     */
    public Codecs(Map<SqlKind, Codec<?>> own) {
        Map<SqlKind, Codec<?>> all = new EnumMap<>(StandardCodecs.ALL);
        all.putAll(own);
        all.forEach((kind, codec) -> byKind[kind.ordinal()] = codec);
    }

    /**
     * The codec for a type.
     *
     * @param <T> the Java type
     * @param type the type
     * @return its codec
     */
    @SuppressWarnings("unchecked") // a basic type and its kind's codec agree on the Java type
    <T> Codec<T> of(BasicType<T> type) {
        return (Codec<T>) byKind[type.kind().ordinal()];
    }
}
