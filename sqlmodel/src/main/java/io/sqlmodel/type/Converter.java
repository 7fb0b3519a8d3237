package io.sqlmodel.type;

/**
 * Stores a Java type of your own as one that a column can hold. Named in {@code @Column(converter = ...)}.
 *
 * <p>An implementation has a public no-argument constructor, holds no state and may be used by many threads at once.
 * NULL never reaches it: it is null on both sides.
 *
 * @param <T> the Java type of the attribute; it must have a good {@code equals}
 * @param <S> the stored type: a wrapper, {@code String}, {@code BigDecimal}, {@code BigInteger}, {@code UUID},
 *     {@code byte[]} or a {@code java.time} type that columns know
 */
public interface Converter<T, S> {
    /**
     * The value to store.
     *
     * @param value the attribute's value, never null
     * @return the stored value, never null
     */
    S toColumn(T value);

    /**
     * The attribute's value.
     *
     * @param stored the stored value, never null
     * @return the value, never null
     */
    T fromColumn(S stored);
}
