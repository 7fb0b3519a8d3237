package io.sqlmodel.annotation;

import io.sqlmodel.type.Converter;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Details of a column. All are optional, and an accessor without this annotation is a column as well. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Column {
    /**
     * The column's name in the database.
     *
     * @return the name; empty means the accessor's name in snake case
     */
    String name() default "";

    /**
     * The greatest length of a text or binary column, in characters or bytes.
     *
     * @return the length; 0 for no limit
     */
    int length() default 0;

    /**
     * The number of digits of a decimal column.
     *
     * @return the precision; 0 for the dialect's default
     */
    int precision() default 0;

    /**
     * The number of digits after the point of a decimal column.
     *
     * @return the scale, from 0 to the precision
     */
    int scale() default 0;

    /**
     * Whether the column has a UNIQUE constraint.
     *
     * @return true for unique
     */
    boolean unique() default false;

    /**
     * Whether the column has an index.
     *
     * @return true for indexed
     */
    boolean index() default false;

    /**
     * The column's type as the database spells it, for example {@code "CITEXT"}, instead of the one that follows from
     * the Java type.
     *
     * @return the SQL type; empty to derive it
     */
    String type() default "";

    /**
     * The default that the database gives a new row, as an SQL expression, for example {@code "CURRENT_TIMESTAMP"}. A
     * new object that never set the attribute leaves the column out of its INSERT and reads the value back.
     *
     * @return the expression; empty for none
     */
    String serverDefault() default "";

    /**
     * Whether the column is left out of queries and loaded when it is first read.
     *
     * @return true to defer it
     */
    boolean deferred() default false;

    /**
     * How a Java type that is not built in is stored.
     *
     * @return a converter class with a public no-argument constructor; {@code Converter.class} for none
     */
    @SuppressWarnings("rawtypes")
    Class<? extends Converter> converter() default Converter.class;
}
