package io.sqlmodel.sql;

import io.sqlmodel.type.Types;

/** Functions that look at the rows around a row, and the windows through which they do. */
public abstract class Windows extends Functions {
    /** For the class that everything is imported from. */
    protected Windows() {}

    /**
     * A window of the rows with the same values as the row itself.
     *
     * @param expressions the values
     * @return the window
     */
    public static Window partitionBy(Expression<?>... expressions) {
        return Window.ALL.partitionBy(expressions);
    }

    /**
     * A window of all rows in an order. Aggregates then take the rows up to the row itself.
     *
     * @param terms expressions, or expressions with {@code asc()} or {@code desc()}
     * @return the window
     */
    public static Window orderBy(OrderTerm... terms) {
        return Window.ALL.orderBy(terms);
    }

    /**
     * The number of a row in its window, from 1.
     *
     * @return the function, which needs {@code over}
     */
    public static NumberWindowFunction<Long> rowNumber() {
        return new NumberWindowFunction<>(FunctionCall.of("row_number"), Types.LONG);
    }

    /**
     * The place of a row in its window, from 1; rows that are the same in the order share it, and as many places after
     * it are left out.
     *
     * @return the function, which needs {@code over}
     */
    public static NumberWindowFunction<Long> rank() {
        return new NumberWindowFunction<>(FunctionCall.of("rank"), Types.LONG);
    }

    /**
     * The place of a row in its window, from 1; rows that are the same in the order share it, and none is left out.
     *
     * @return the function, which needs {@code over}
     */
    public static NumberWindowFunction<Long> denseRank() {
        return new NumberWindowFunction<>(FunctionCall.of("dense_rank"), Types.LONG);
    }

    /**
     * The part that a row is in when the window is divided evenly.
     *
     * @param parts the number of parts, 1 or more
     * @return the function, which needs {@code over}
     */
    public static NumberWindowFunction<Long> ntile(int parts) {
        return new NumberWindowFunction<>(FunctionCall.of("ntile", whole(parts)), Types.LONG);
    }

    /**
     * The value of the row before.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> WindowFunction<T> lag(Expression<T> expression) {
        return lag(expression, 1);
    }

    /**
     * The value of a row before.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows before
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> WindowFunction<T> lag(Expression<T> expression, int rows) {
        return new WindowFunction<>(FunctionCall.of("lag", expression, whole(rows)), expression.type());
    }

    /**
     * The value of a row before.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows before
     * @param otherwise the value where there is no row, not null
     * @return the function, which needs {@code over}
     */
    public static <T> WindowFunction<T> lag(Expression<T> expression, int rows, T otherwise) {
        return new WindowFunction<>(otherwise("lag", expression, rows, otherwise), expression.type());
    }

    /**
     * The value of the row before.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> NumberWindowFunction<T> lag(NumberExpression<T> expression) {
        return lag(expression, 1);
    }

    /**
     * The value of a row before.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows before
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> NumberWindowFunction<T> lag(NumberExpression<T> expression, int rows) {
        return new NumberWindowFunction<>(FunctionCall.of("lag", expression, whole(rows)), expression.type());
    }

    /**
     * The value of a row before.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows before
     * @param otherwise the value where there is no row, not null
     * @return the function, which needs {@code over}
     */
    public static <T> NumberWindowFunction<T> lag(NumberExpression<T> expression, int rows, T otherwise) {
        return new NumberWindowFunction<>(otherwise("lag", expression, rows, otherwise), expression.type());
    }

    /**
     * The value of the row after.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> WindowFunction<T> lead(Expression<T> expression) {
        return lead(expression, 1);
    }

    /**
     * The value of a row after.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows after
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> WindowFunction<T> lead(Expression<T> expression, int rows) {
        return new WindowFunction<>(FunctionCall.of("lead", expression, whole(rows)), expression.type());
    }

    /**
     * The value of a row after.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows after
     * @param otherwise the value where there is no row, not null
     * @return the function, which needs {@code over}
     */
    public static <T> WindowFunction<T> lead(Expression<T> expression, int rows, T otherwise) {
        return new WindowFunction<>(otherwise("lead", expression, rows, otherwise), expression.type());
    }

    /**
     * The value of the row after.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> NumberWindowFunction<T> lead(NumberExpression<T> expression) {
        return lead(expression, 1);
    }

    /**
     * The value of a row after.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows after
     * @return the function, which needs {@code over}; NULL where there is no row
     */
    public static <T> NumberWindowFunction<T> lead(NumberExpression<T> expression, int rows) {
        return new NumberWindowFunction<>(FunctionCall.of("lead", expression, whole(rows)), expression.type());
    }

    /**
     * The value of a row after.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param rows how many rows after
     * @param otherwise the value where there is no row, not null
     * @return the function, which needs {@code over}
     */
    public static <T> NumberWindowFunction<T> lead(NumberExpression<T> expression, int rows, T otherwise) {
        return new NumberWindowFunction<>(otherwise("lead", expression, rows, otherwise), expression.type());
    }

    /**
     * The value of the first row of the window.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}
     */
    public static <T> WindowFunction<T> firstValue(Expression<T> expression) {
        return new WindowFunction<>(FunctionCall.of("first_value", expression), expression.type());
    }

    /**
     * The value of the first row of the window.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}
     */
    public static <T> NumberWindowFunction<T> firstValue(NumberExpression<T> expression) {
        return new NumberWindowFunction<>(FunctionCall.of("first_value", expression), expression.type());
    }

    /**
     * The value of the last row of the window. That is the row itself unless the frame reaches further.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}
     */
    public static <T> WindowFunction<T> lastValue(Expression<T> expression) {
        return new WindowFunction<>(FunctionCall.of("last_value", expression), expression.type());
    }

    /**
     * The value of the last row of the window. That is the row itself unless the frame reaches further.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the function, which needs {@code over}
     */
    public static <T> NumberWindowFunction<T> lastValue(NumberExpression<T> expression) {
        return new NumberWindowFunction<>(FunctionCall.of("last_value", expression), expression.type());
    }

    /**
     * The begin of all rows of the window.
     *
     * @return where a frame begins
     */
    public static FrameBound unboundedPreceding() {
        return FrameBound.of("UNBOUNDED PRECEDING");
    }

    /**
     * Some rows before the row itself.
     *
     * @param rows how many
     * @return where a frame begins or ends
     * @throws io.sqlmodel.error.QueryException if the number is negative
     */
    public static FrameBound preceding(long rows) {
        return FrameBound.of("preceding", rows, " PRECEDING");
    }

    /**
     * The row itself.
     *
     * @return where a frame begins or ends
     */
    public static FrameBound currentRow() {
        return FrameBound.of("CURRENT ROW");
    }

    /**
     * Some rows after the row itself.
     *
     * @param rows how many
     * @return where a frame begins or ends
     * @throws io.sqlmodel.error.QueryException if the number is negative
     */
    public static FrameBound following(long rows) {
        return FrameBound.of("following", rows, " FOLLOWING");
    }

    /**
     * The end of all rows of the window.
     *
     * @return where a frame ends
     */
    public static FrameBound unboundedFollowing() {
        return FrameBound.of("UNBOUNDED FOLLOWING");
    }

    private static <T> Node otherwise(String function, Expression<T> expression, int rows, T otherwise) {
        Bound<T> value = Bound.of(expression, otherwise);
        return pass -> {
            pass.text(function + "(");
            expression.walk(pass);
            pass.text(", " + rows);
            pass.spelled("lag otherwise", Syntax::lagOtherwise);
            value.walk(pass);
            pass.text(")");
        };
    }

    /** A number as text: some databases take no parameter there. */
    private static Node whole(int number) {
        return pass -> pass.text(Integer.toString(number));
    }
}
