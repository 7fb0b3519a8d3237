package io.sqlmodel.sql;

/**
 * A value with an order.
 *
 * @param <T> the Java type of the value
 */
public non-sealed interface ComparableExpression<T> extends Expression<T>, OrderTerm {
    /**
     * Greater than a value.
     *
     * @param value the value, not null
     * @return the condition
     */
    default Condition gt(T value) {
        return new Comparison(this, " > ", Bound.of(this, value));
    }

    /**
     * Greater than another expression.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition gt(Expression<? extends T> other) {
        return new Comparison(this, " > ", other);
    }

    /**
     * Greater than or equal to a value.
     *
     * @param value the value, not null
     * @return the condition
     */
    default Condition ge(T value) {
        return new Comparison(this, " >= ", Bound.of(this, value));
    }

    /**
     * Greater than or equal to another expression.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition ge(Expression<? extends T> other) {
        return new Comparison(this, " >= ", other);
    }

    /**
     * Less than a value.
     *
     * @param value the value, not null
     * @return the condition
     */
    default Condition lt(T value) {
        return new Comparison(this, " < ", Bound.of(this, value));
    }

    /**
     * Less than another expression.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition lt(Expression<? extends T> other) {
        return new Comparison(this, " < ", other);
    }

    /**
     * Less than or equal to a value.
     *
     * @param value the value, not null
     * @return the condition
     */
    default Condition le(T value) {
        return new Comparison(this, " <= ", Bound.of(this, value));
    }

    /**
     * Less than or equal to another expression.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition le(Expression<? extends T> other) {
        return new Comparison(this, " <= ", other);
    }

    /**
     * Between two values, both included.
     *
     * @param low the least, not null
     * @param high the greatest, not null
     * @return the condition
     */
    default Condition between(T low, T high) {
        return new Between(this, Bound.of(this, low), Bound.of(this, high));
    }

    /**
     * Between two expressions, both included.
     *
     * @param low the least
     * @param high the greatest
     * @return the condition
     */
    default Condition between(Expression<? extends T> low, Expression<? extends T> high) {
        return new Between(this, low, high);
    }

    /**
     * The least first.
     *
     * @return the order
     */
    default Ordering asc() {
        return new Ordering(this, false, Ordering.Nulls.DEFAULT);
    }

    /**
     * The greatest first.
     *
     * @return the order
     */
    default Ordering desc() {
        return new Ordering(this, true, Ordering.Nulls.DEFAULT);
    }
}
