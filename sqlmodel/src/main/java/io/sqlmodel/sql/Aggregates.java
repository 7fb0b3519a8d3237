package io.sqlmodel.sql;

import io.sqlmodel.type.Types;
import java.util.List;

/** Functions over the rows of a group, or of the whole query where it has no groups. */
public final class Aggregates {
    private static final Node ALL = pass -> pass.text("*");

    private Aggregates() {}

    /**
     * The number of rows.
     *
     * @return {@code count(*)}
     */
    public static NumberExpression<Long> count() {
        return new Call<>("count(", List.of(ALL), Types.LONG);
    }

    /**
     * The number of rows where an expression is not NULL.
     *
     * @param expression the expression
     * @return the number
     */
    public static NumberExpression<Long> count(Expression<?> expression) {
        return new Call<>("count(", List.of(expression), Types.LONG);
    }

    /**
     * The number of different values that are not NULL.
     *
     * @param expression the expression
     * @return the number
     */
    public static NumberExpression<Long> countDistinct(Expression<?> expression) {
        return new Call<>("count(DISTINCT ", List.of(Operand.of(expression)), Types.LONG);
    }

    /**
     * The sum of the values that are not NULL; null for none.
     *
     * @param <T> the Java type; a sum too great for it is an error when it is read
     * @param expression the expression
     * @return the sum
     */
    public static <T extends Number> NumberExpression<T> sum(Expression<T> expression) {
        return new Call<>("sum(", List.of(Operand.of(expression)), ExactSum.of(expression.type()));
    }

    /**
     * The mean of the values that are not NULL; null for none.
     *
     * @param expression the expression
     * @return the mean
     */
    public static NumberExpression<Double> avg(Expression<? extends Number> expression) {
        return new Call<>("avg(", List.of(Operand.of(expression)), Types.DOUBLE);
    }

    /**
     * The least value that is not NULL; null for none.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the least value
     */
    public static <T> ComparableExpression<T> min(ComparableExpression<T> expression) {
        return new Call<>("min(", List.of(Operand.of(expression)), expression.type());
    }

    /**
     * The greatest value that is not NULL; null for none.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the greatest value
     */
    public static <T> ComparableExpression<T> max(ComparableExpression<T> expression) {
        return new Call<>("max(", List.of(Operand.of(expression)), expression.type());
    }
}
