package io.sqlmodel.generated;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.ColumnDef.Generation;
import io.sqlmodel.type.ColumnType;

/** A column as a generated class writes it down. */
public final class ColumnSpec {
    private final String attribute;
    private final String name;
    private final ColumnType<?> type;
    private boolean nullable;
    private boolean primaryKey;
    private Generation generated = Generation.NONE;
    private boolean version;
    private boolean deferred;
    private int length;
    private int precision;
    private int scale;
    private String sqlType = "";
    private String serverDefault = "";

    ColumnSpec(String attribute, String name, ColumnType<?> type) {
        this.attribute = attribute;
        this.name = name;
        this.type = type;
    }

    /**
     * Allows NULL.
     *
     * @return this
     */
    public ColumnSpec nullable() {
        nullable = true;
        return this;
    }

    /**
     * Makes it part of the primary key.
     *
     * @return this
     */
    public ColumnSpec primaryKey() {
        primaryKey = true;
        return this;
    }

    /**
     * Makes it a key that the database generates.
     *
     * @return this
     */
    public ColumnSpec generatedByDatabase() {
        generated = Generation.DATABASE;
        return this;
    }

    /**
     * Makes it a key that the client generates.
     *
     * @return this
     */
    public ColumnSpec generatedByClient() {
        generated = Generation.CLIENT;
        return this;
    }

    /**
     * Makes it the version counter.
     *
     * @return this
     */
    public ColumnSpec version() {
        version = true;
        return this;
    }

    /**
     * Leaves it out of queries.
     *
     * @return this
     */
    public ColumnSpec deferred() {
        deferred = true;
        return this;
    }

    /**
     * Limits its length.
     *
     * @param characters the length
     * @return this
     */
    public ColumnSpec length(int characters) {
        length = characters;
        return this;
    }

    /**
     * Sets the digits of a decimal.
     *
     * @param all all digits
     * @param afterPoint those after the point
     * @return this
     */
    public ColumnSpec precision(int all, int afterPoint) {
        precision = all;
        scale = afterPoint;
        return this;
    }

    /**
     * Sets the type as the database spells it.
     *
     * @param text the SQL type
     * @return this
     */
    public ColumnSpec sqlType(String text) {
        sqlType = text;
        return this;
    }

    /**
     * Sets the database's default.
     *
     * @param expression an SQL expression
     * @return this
     */
    public ColumnSpec serverDefault(String expression) {
        serverDefault = expression;
        return this;
    }

    ColumnDef build(int index) {
        return new ColumnDef(
                index,
                attribute,
                name,
                type,
                nullable,
                primaryKey,
                generated,
                version,
                deferred,
                length,
                precision,
                scale,
                sqlType,
                serverDefault);
    }
}
