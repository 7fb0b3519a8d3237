package io.sqlmodel.dialect;

import org.jspecify.annotations.Nullable;

/**
 * What a driver's exception says, without the values it may tell.
 *
 * @param kind what it means
 * @param constraint the violated constraint's name, or its columns ({@code hero.name}); null if the database tells
 *     neither
 * @param text the database's own words as far as they can hold no column values; null where they might
 */
public record DatabaseError(
        ErrorKind kind,
        @Nullable String constraint,
        @Nullable String text) {
    /** The constraint where a database has no other name for a primary key. */
    public static final String PRIMARY_KEY = "PRIMARY";
}
