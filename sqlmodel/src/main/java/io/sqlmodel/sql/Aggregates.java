package io.sqlmodel.sql;

import io.sqlmodel.type.Types;

/** Functions over the rows of a group, or of the whole query where it has no groups. */
public abstract class Aggregates extends Conditions {
    /** For the class that everything is imported from. */
    protected Aggregates() {}

    /**
     * The number of rows.
     *
     * @return {@code count(*)}
     */
    public static NumberAggregate<Long> count() {
        return new AggregateCall<>("count(", AggregateCall.ALL_ROWS, Types.LONG);
    }

    /**
     * The number of rows where an expression is not NULL.
     *
     * @param expression the expression
     * @return the number
     */
    public static NumberAggregate<Long> count(Expression<?> expression) {
        return new AggregateCall<>("count(", expression, Types.LONG);
    }

    /**
     * The number of different values that are not NULL.
     *
     * @param expression the expression
     * @return the number
     */
    public static NumberAggregate<Long> countDistinct(Expression<?> expression) {
        return new AggregateCall<>("count(DISTINCT ", Operand.of(expression), Types.LONG);
    }

    /**
     * The sum of the values that are not NULL; null for none.
     *
     * @param <T> the Java type; a sum too great for it is an error when it is read
     * @param expression the expression
     * @return the sum
     */
    public static <T extends Number> NumberAggregate<T> sum(Expression<T> expression) {
        return new AggregateCall<>("sum(", Operand.of(expression), ExactSum.of(expression.type()));
    }

    /**
     * The mean of the values that are not NULL; null for none.
     *
     * @param expression the expression
     * @return the mean
     */
    public static NumberAggregate<Double> avg(Expression<? extends Number> expression) {
        return new AggregateCall<>("avg(", Operand.of(expression), Types.DOUBLE);
    }

    /**
     * The least value that is not NULL; null for none.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the least value
     */
    public static <T> Aggregate<T> min(ComparableExpression<T> expression) {
        return new AggregateCall<>("min(", Operand.of(expression), expression.type());
    }

    /**
     * The greatest value that is not NULL; null for none.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the greatest value
     */
    public static <T> Aggregate<T> max(ComparableExpression<T> expression) {
        return new AggregateCall<>("max(", Operand.of(expression), expression.type());
    }

    /**
     * The least number that is not NULL; null for none.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the least number
     */
    public static <T> NumberAggregate<T> min(NumberExpression<T> expression) {
        return new AggregateCall<>("min(", Operand.of(expression), expression.type());
    }

    /**
     * The greatest number that is not NULL; null for none.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the greatest number
     */
    public static <T> NumberAggregate<T> max(NumberExpression<T> expression) {
        return new AggregateCall<>("max(", Operand.of(expression), expression.type());
    }

    /**
     * The sum of the different values that are not NULL; null for none.
     *
     * @param <T> the Java type; a sum too great for it is an error when it is read
     * @param expression the expression
     * @return the sum
     */
    public static <T extends Number> NumberAggregate<T> sumDistinct(Expression<T> expression) {
        return new AggregateCall<>("sum(DISTINCT ", Operand.of(expression), ExactSum.of(expression.type()));
    }

    /**
     * The mean of the different values that are not NULL; null for none.
     *
     * @param expression the expression
     * @return the mean
     */
    public static NumberAggregate<Double> avgDistinct(Expression<? extends Number> expression) {
        return new AggregateCall<>("avg(DISTINCT ", Operand.of(expression), Types.DOUBLE);
    }

    /**
     * The texts that are not NULL, one after the other, in an order that the database chooses.
     *
     * @param text the text
     * @param separator what stands between them
     * @return the texts; NULL for none
     */
    public static TextExpression stringAgg(Expression<String> text, String separator) {
        return new TextValue(
                pass -> {
                    pass.spelled("string aggregate", Syntax::stringAggregate);
                    text.walk(pass);
                    pass.spelled("separated by", Syntax::aggregateSeparator);
                    pass.bind(Types.STRING, separator);
                    pass.text(")");
                },
                Types.STRING);
    }
}
