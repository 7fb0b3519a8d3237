package io.sqlmodel.type;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** The codecs of one database: the standard ones of JDBC, some replaced by its own. Immutable. */
public final class Codecs {
    private final Map<SqlKind, Codec<?>> byKind;
    private final DeclaredCodec declared;

    /**
     * The standard codecs with some replaced.
     *
     * @param own the database's own, by kind
     */
    public Codecs(Map<SqlKind, Codec<?>> own) {
        this(own, DeclaredCodec.TEXT);
    }

    /**
     * The standard codecs with some replaced.
     *
     * @param own the database's own, by kind
     * @param declared how text is bound to columns whose SQL type the model names
     */
    public Codecs(Map<SqlKind, Codec<?>> own, DeclaredCodec declared) {
        this.declared = declared;
        byKind = new EnumMap<>(StandardCodecs.ALL);
        byKind.putAll(own);
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
        return (Codec<T>) Objects.requireNonNull(byKind.get(type.kind()), "a codec for every kind");
    }

    /** How text is bound to columns whose SQL type the model names. */
    DeclaredCodec declared() {
        return declared;
    }
}
