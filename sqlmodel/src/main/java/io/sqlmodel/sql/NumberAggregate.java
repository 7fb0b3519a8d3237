package io.sqlmodel.sql;

/**
 * A function over the rows of a group whose value is a number.
 *
 * @param <T> the Java type of its value
 */
public interface NumberAggregate<T> extends Aggregate<T>, NumberExpression<T> {
    @Override
    NumberAggregate<T> filter(Condition... conditions);

    @Override
    NumberExpression<T> over(Window window);

    @Override
    default NumberExpression<T> over() {
        return over(Window.ALL);
    }
}
