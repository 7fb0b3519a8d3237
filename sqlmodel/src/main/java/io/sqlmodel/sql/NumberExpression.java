package io.sqlmodel.sql;

/**
 * A number.
 *
 * @param <T> the Java type of the value
 */
public interface NumberExpression<T> extends ComparableExpression<T> {
    @Override
    default NumberExpression<T> as(String name) {
        return new Label<>(this, name);
    }

    /**
     * The sum of this and a value.
     *
     * @param value the value, not null
     * @return the sum
     */
    default NumberExpression<T> plus(T value) {
        return new Arithmetic<>(this, " + ", Bound.of(this, value));
    }

    /**
     * The sum of this and another expression.
     *
     * @param other the expression
     * @return the sum
     */
    default NumberExpression<T> plus(Expression<T> other) {
        return new Arithmetic<>(this, " + ", other);
    }

    /**
     * This less a value.
     *
     * @param value the value, not null
     * @return the difference
     */
    default NumberExpression<T> minus(T value) {
        return new Arithmetic<>(this, " - ", Bound.of(this, value));
    }

    /**
     * This less another expression.
     *
     * @param other the expression
     * @return the difference
     */
    default NumberExpression<T> minus(Expression<T> other) {
        return new Arithmetic<>(this, " - ", other);
    }

    /**
     * The product of this and a value.
     *
     * @param value the value, not null
     * @return the product
     */
    default NumberExpression<T> times(T value) {
        return new Arithmetic<>(this, " * ", Bound.of(this, value));
    }

    /**
     * The product of this and another expression.
     *
     * @param other the expression
     * @return the product
     */
    default NumberExpression<T> times(Expression<T> other) {
        return new Arithmetic<>(this, " * ", other);
    }

    /**
     * This divided by a value, as the database divides: whole numbers usually give a whole number.
     *
     * @param value the value, not null
     * @return the quotient
     */
    default NumberExpression<T> dividedBy(T value) {
        return new Arithmetic<>(this, " / ", Bound.of(this, value));
    }

    /**
     * This divided by another expression, as the database divides: whole numbers usually give a whole number.
     *
     * @param other the expression
     * @return the quotient
     */
    default NumberExpression<T> dividedBy(Expression<T> other) {
        return new Arithmetic<>(this, " / ", other);
    }
}
