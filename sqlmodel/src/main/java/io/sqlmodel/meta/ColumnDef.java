package io.sqlmodel.meta;

import io.sqlmodel.type.ColumnType;

/**
 * A column of a table and the attribute that holds it.
 *
 * @param attribute the attribute's index in its class; columns come first, from 0
 * @param attributeName the accessor's name
 * @param name the column's name in the database
 * @param type the Java type and the kind of value stored
 * @param nullable whether the column allows NULL
 * @param primaryKey whether the column is part of the primary key
 * @param generated who makes the value when it was not set
 * @param version whether the column counts the row's versions
 * @param deferred whether queries leave the column out
 * @param length the greatest length of text or bytes; 0 for no limit
 * @param precision the digits of a decimal; 0 for the dialect's default
 * @param scale the digits of a decimal after the point
 * @param sqlType the type as the database spells it; empty to derive it
 * @param serverDefault the database's default as an SQL expression; empty for none
 */
public record ColumnDef(
        int attribute,
        String attributeName,
        String name,
        ColumnType<?> type,
        boolean nullable,
        boolean primaryKey,
        Generation generated,
        boolean version,
        boolean deferred,
        int length,
        int precision,
        int scale,
        String sqlType,
        String serverDefault) {

    /** Who makes the value of a column when the object did not set it. */
    public enum Generation {
        /** Nobody: the object has to. */
        NONE,
        /** The database, when the row is inserted. */
        DATABASE,
        /** The client, just before the row is inserted (UUID keys). */
        CLIENT
    }

    /**
     * Whether the database may supply the value of a new row.
     *
     * @return true for generated keys and server defaults
     */
    public boolean fromServer() {
        return generated == Generation.DATABASE || !serverDefault.isEmpty();
    }
}
