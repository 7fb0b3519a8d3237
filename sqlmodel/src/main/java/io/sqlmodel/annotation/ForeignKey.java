package io.sqlmodel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a column holds the key of a row in another table (or in its own).
 *
 * <p>Several columns of one shape that point to the columns of one composite key make one composite constraint.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ForeignKey {
    /**
     * The target as {@code table.column}, both named as in the database. With a schema: {@code schema.table.column}.
     *
     * @return the target
     */
    String value();

    /**
     * What the database does with this row when the row it points to is deleted.
     *
     * @return the rule of the constraint
     */
    OnDelete onDelete() default OnDelete.NO_ACTION;

    /**
     * What the database does with this row when the key that it points to is changed (case F18).
     *
     * <p>{@link OnUpdate#CASCADE} is made for natural keys, which may change: one UPDATE, and the objects of the session
     * follow. Without a rule the session moves the rows that it finds by itself, which it can do only where the column
     * allows NULL for a while.
     *
     * @return the rule of the constraint
     */
    OnUpdate onUpdate() default OnUpdate.NO_ACTION;
}
