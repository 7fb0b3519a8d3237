package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;
import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A value in a statement.
 *
 * @param <T> the Java type of the value
 */
public non-sealed interface Expression<T> extends Selectable<T> {
    /**
     * The type of the value.
     *
     * @return the type
     */
    ColumnType<T> type();

    /**
     * This expression under a name, where a query returns it. Everywhere else it is the expression.
     *
     * @param name the name
     * @return the named expression
     */
    default ComparableExpression<T> as(String name) {
        return new Label<>(this, name);
    }

    /**
     * Equal to a value.
     *
     * @param value the value
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if the value is null: use {@link #isNull()}
     */
    default Condition eq(T value) {
        return new Comparison(this, " = ", Bound.of(this, value));
    }

    /**
     * Equal to another expression.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition eq(Expression<? extends T> other) {
        return new Comparison(this, " = ", other);
    }

    /**
     * Not equal to a value. NULL is neither equal nor not equal to anything.
     *
     * @param value the value
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if the value is null: use {@link #isNotNull()}
     */
    default Condition ne(T value) {
        return new Comparison(this, " <> ", Bound.of(this, value));
    }

    /**
     * Not equal to another expression. NULL is neither equal nor not equal to anything.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition ne(Expression<? extends T> other) {
        return new Comparison(this, " <> ", other);
    }

    /**
     * The same as a value, where NULL is the same as NULL.
     *
     * @param value the value, or null for NULL
     * @return the condition
     */
    default Condition isNotDistinctFrom(@Nullable T value) {
        return new NotDistinct(this, new Bound<>(type(), value));
    }

    /**
     * The same as another expression, where NULL is the same as NULL.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition isNotDistinctFrom(Expression<? extends T> other) {
        return new NotDistinct(this, other);
    }

    /**
     * Another value, where NULL is the same as NULL.
     *
     * @param value the value, or null for NULL
     * @return the condition
     */
    default Condition isDistinctFrom(@Nullable T value) {
        return isNotDistinctFrom(value).not();
    }

    /**
     * Not the same as another expression, where NULL is the same as NULL.
     *
     * @param other the expression
     * @return the condition
     */
    default Condition isDistinctFrom(Expression<? extends T> other) {
        return isNotDistinctFrom(other).not();
    }

    /**
     * Equal to one of several values; never true for none.
     *
     * @param values the values
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of the values is null
     */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition in(T... values) {
        return in(Arrays.asList(values));
    }

    /**
     * Equal to one of several values; never true for none.
     *
     * @param values the values
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of the values is null
     */
    default Condition in(Collection<? extends T> values) {
        return InList.of(this, false, values);
    }

    /**
     * Equal to one of the values that a query returns.
     *
     * @param query a query of one value
     * @return the condition
     */
    default Condition in(Query<? extends T> query) {
        query.oneValue("in(...)");
        return new InQuery(this, false, query);
    }

    /**
     * Equal to none of several values; true for none, unless the expression is NULL.
     *
     * @param values the values
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of the values is null
     */
    @SuppressWarnings("unchecked") // the array is only read
    default Condition notIn(T... values) {
        return notIn(Arrays.asList(values));
    }

    /**
     * Equal to none of several values; true for none, unless the expression is NULL.
     *
     * @param values the values
     * @return the condition
     * @throws io.sqlmodel.error.QueryException if one of the values is null
     */
    default Condition notIn(Collection<? extends T> values) {
        return InList.of(this, true, values);
    }

    /**
     * Equal to none of the values that a query returns; never true if one of them is NULL.
     *
     * @param query a query of one value
     * @return the condition
     */
    default Condition notIn(Query<? extends T> query) {
        query.oneValue("notIn(...)");
        return new InQuery(this, true, query);
    }

    /**
     * NULL.
     *
     * @return the condition
     */
    default Condition isNull() {
        return new NullCheck(this, true);
    }

    /**
     * Not NULL.
     *
     * @return the condition
     */
    default Condition isNotNull() {
        return new NullCheck(this, false);
    }
}
