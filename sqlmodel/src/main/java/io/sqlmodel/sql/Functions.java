package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.type.ColumnType;
import io.sqlmodel.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Functions of single values, and SQL as the program writes it. */
public abstract class Functions extends Aggregates {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)?");

    /** For the class that everything is imported from. */
    protected Functions() {}

    /**
     * A text of the program as an expression, bound as a parameter.
     *
     * @param value the text, not null
     * @return the expression
     */
    public static TextExpression value(String value) {
        return new TextValue(Literal.typed(value), Types.STRING);
    }

    /**
     * A number of the program as an expression, bound as a parameter.
     *
     * @param <T> the Java type
     * @param value the number, not null
     * @return the expression
     */
    public static <T extends Number> NumberExpression<T> value(T value) {
        return typed(Literal.typed(value));
    }

    /**
     * A value of the program as an expression, bound as a parameter.
     *
     * @param <T> the Java type
     * @param value the value, not null, of a type that columns know
     * @return the expression
     * @throws QueryException if no column has its type
     */
    public static <T> ComparableExpression<T> value(T value) {
        return typed(Literal.typed(value));
    }

    /**
     * Lets an expression be calculated with.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @return the same as a number
     */
    public static <T extends Number> NumberExpression<T> number(Expression<T> expression) {
        return typed(expression);
    }

    /**
     * Lets an expression be compared with patterns and the like.
     *
     * @param expression the expression
     * @return the same as text
     */
    public static TextExpression string(Expression<String> expression) {
        return new TextValue(expression, expression.type());
    }

    /**
     * Lets a truth value be a condition.
     *
     * @param expression the expression
     * @return the same as a condition
     */
    public static Condition condition(Expression<Boolean> expression) {
        return new Truth(expression);
    }

    /**
     * The first value that is not NULL.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param otherwise the value where the expression is NULL, not null itself
     * @return the value
     */
    public static <T> ComparableExpression<T> coalesce(Expression<T> expression, T otherwise) {
        return typed(FunctionCall.of("coalesce", expression, Bound.of(expression, otherwise)), expression.type());
    }

    /**
     * The first number that is not NULL.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param otherwise the number where the expression is NULL, not null itself
     * @return the number
     */
    public static <T> NumberExpression<T> coalesce(NumberExpression<T> expression, T otherwise) {
        return typed(FunctionCall.of("coalesce", expression, Bound.of(expression, otherwise)), expression.type());
    }

    /**
     * The first text that is not NULL.
     *
     * @param expression the expression
     * @param otherwise the text where the expression is NULL, not null itself
     * @return the text
     */
    public static TextExpression coalesce(TextExpression expression, String otherwise) {
        return text("coalesce", expression, Bound.of(expression, otherwise));
    }

    /**
     * The first value that is not NULL.
     *
     * @param <T> the Java type
     * @param first an expression
     * @param others the expressions after it
     * @return the value; NULL if all are
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> ComparableExpression<T> coalesce(Expression<T> first, Expression<? extends T>... others) {
        return typed(new FunctionCall("coalesce", first(first, others)), first.type());
    }

    /**
     * The first number that is not NULL.
     *
     * @param <T> the Java type
     * @param first an expression
     * @param others the expressions after it
     * @return the number; NULL if all are
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <T> NumberExpression<T> coalesce(NumberExpression<T> first, Expression<? extends T>... others) {
        return typed(new FunctionCall("coalesce", first(first, others)), first.type());
    }

    /**
     * The first text that is not NULL.
     *
     * @param first an expression
     * @param others the expressions after it
     * @return the text; NULL if all are
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static TextExpression coalesce(TextExpression first, Expression<String>... others) {
        return new TextValue(new FunctionCall("coalesce", first(first, others)), first.type());
    }

    /**
     * NULL in place of one value.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param value the value that becomes NULL
     * @return the expression, or NULL
     */
    public static <T> ComparableExpression<T> nullif(Expression<T> expression, T value) {
        return typed(FunctionCall.of("nullif", expression, Bound.of(expression, value)), expression.type());
    }

    /**
     * NULL where two expressions are equal.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param other what it must not equal
     * @return the expression, or NULL
     */
    public static <T> ComparableExpression<T> nullif(Expression<T> expression, Expression<? extends T> other) {
        return typed(FunctionCall.of("nullif", expression, other), expression.type());
    }

    /**
     * An expression as another type, as the database converts it. Decimals keep all their digits; on MariaDB 35 before the
     * point and 30 after it.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param type the class of the type, a wrapper for a primitive
     * @return the converted value
     * @throws QueryException if no column has the type
     */
    public static <T> ComparableExpression<T> cast(Expression<?> expression, Class<T> type) {
        return cast(expression, Types.of(type));
    }

    /**
     * An expression as another type, as the database converts it.
     *
     * @param <T> the Java type
     * @param expression the expression
     * @param type the type
     * @return the converted value
     */
    public static <T> ComparableExpression<T> cast(Expression<?> expression, ColumnType<T> type) {
        return typed(new Cast(expression, type.kind()), type);
    }

    /**
     * An expression as a decimal of a certain size, {@code cast(Hero.pay, BigDecimal.class, 12, 2)}.
     *
     * @param expression the expression
     * @param type {@code BigDecimal.class}
     * @param precision how many digits it has at most; SQLite does not look at it
     * @param scale how many of them stand after the point
     * @return the converted value, rounded
     */
    public static NumberExpression<BigDecimal> cast(
            Expression<?> expression, Class<BigDecimal> type, int precision, int scale) {
        return typed(new DecimalCast(expression, precision, scale), Types.of(type));
    }

    /**
     * The value of a condition that is true; add {@code when} and {@code otherwise}.
     *
     * @param <T> the Java type
     * @param condition the first condition
     * @param value the value where it is true, not null
     * @return the expression, NULL where the condition is not true
     * @throws QueryException if no column has the type of the value
     */
    public static <T> Case<T> caseWhen(Condition condition, T value) {
        return Case.of(condition, Literal.typed(value));
    }

    /**
     * The value of a condition that is true; add {@code when} and {@code otherwise}.
     *
     * @param <T> the Java type
     * @param condition the first condition
     * @param value the value where it is true
     * @return the expression, NULL where the condition is not true
     */
    public static <T> Case<T> caseWhen(Condition condition, Expression<T> value) {
        return Case.of(condition, value);
    }

    /**
     * Texts one after the other; values that are no text become it.
     *
     * @param first an expression
     * @param others the expressions after it
     * @return the text; NULL if one of them is
     */
    public static TextExpression concat(Expression<?> first, Expression<?>... others) {
        return new TextValue(new Concat(first(first, others)), Types.STRING);
    }

    /**
     * A text in lower case.
     *
     * @param text the text
     * @return the text
     */
    public static TextExpression lower(Expression<String> text) {
        return text("lower", text);
    }

    /**
     * A text in upper case.
     *
     * @param text the text
     * @return the text
     */
    public static TextExpression upper(Expression<String> text) {
        return text("upper", text);
    }

    /**
     * A text without blanks at its begin and end.
     *
     * @param text the text
     * @return the text
     */
    public static TextExpression trim(Expression<String> text) {
        return text("trim", text);
    }

    /**
     * The number of characters of a text.
     *
     * @param text the text
     * @return the number
     */
    public static NumberExpression<Integer> length(Expression<String> text) {
        return typed(
                pass -> {
                    pass.spelled("length", Syntax::characterLength);
                    text.walk(pass);
                    pass.text(")");
                },
                Types.INTEGER);
    }

    /**
     * The end of a text.
     *
     * @param text the text
     * @param from the first character, from 1
     * @return the text from there
     */
    public static TextExpression substring(Expression<String> text, int from) {
        return text("substr", text, new Bound<>(Types.INTEGER, from));
    }

    /**
     * A part of a text.
     *
     * @param text the text
     * @param from the first character, from 1
     * @param length the number of characters
     * @return the part
     */
    public static TextExpression substring(Expression<String> text, int from, int length) {
        return text("substr", text, new Bound<>(Types.INTEGER, from), new Bound<>(Types.INTEGER, length));
    }

    /**
     * A text with each occurrence of a part replaced.
     *
     * @param text the text
     * @param part the part, taken literally
     * @param by what comes in its place
     * @return the text
     */
    public static TextExpression replace(Expression<String> text, String part, String by) {
        return text("replace", text, Literal.bound(part), Literal.bound(by));
    }

    /**
     * A number without its sign.
     *
     * @param <T> the Java type
     * @param number the number
     * @return the number
     */
    public static <T extends Number> NumberExpression<T> abs(Expression<T> number) {
        return typed(FunctionCall.of("abs", Operand.of(number)), number.type());
    }

    /**
     * A number rounded to a whole one.
     *
     * @param <T> the Java type
     * @param number the number
     * @return the number
     */
    public static <T extends Number> NumberExpression<T> round(Expression<T> number) {
        return typed(FunctionCall.of("round", Operand.of(number)), number.type());
    }

    /**
     * The greatest whole number that is not greater.
     *
     * @param <T> the Java type
     * @param number the number
     * @return the number
     */
    public static <T extends Number> NumberExpression<T> floor(Expression<T> number) {
        return typed(FunctionCall.of("floor", Operand.of(number)), number.type());
    }

    /**
     * The least whole number that is not less.
     *
     * @param <T> the Java type
     * @param number the number
     * @return the number
     */
    public static <T extends Number> NumberExpression<T> ceil(Expression<T> number) {
        return typed(FunctionCall.of("ceil", Operand.of(number)), number.type());
    }

    /**
     * A number rounded to some digits after the point.
     *
     * @param <T> the Java type
     * @param number the number
     * @param digits how many
     * @return the number
     */
    public static <T extends Number> NumberExpression<T> round(Expression<T> number, int digits) {
        return typed(new Round(Operand.of(number), number.type().kind(), digits), number.type());
    }

    /**
     * The rest of a division.
     *
     * @param <T> the Java type
     * @param number the number
     * @param divisor what it is divided by
     * @return the rest
     */
    public static <T extends Number> NumberExpression<T> mod(Expression<T> number, T divisor) {
        return new Arithmetic<>(number, " % ", Bound.of(number, divisor));
    }

    /**
     * The rest of a division.
     *
     * @param <T> the Java type
     * @param number the number
     * @param divisor what it is divided by
     * @return the rest
     */
    public static <T extends Number> NumberExpression<T> mod(Expression<T> number, Expression<T> divisor) {
        return new Arithmetic<>(number, " % ", divisor);
    }

    /**
     * The time of the database, the same throughout a statement.
     *
     * @return the time
     */
    public static ComparableExpression<Instant> currentTimestamp() {
        return typed(pass -> pass.spelled("current timestamp", Syntax::currentTimestamp), Types.INSTANT);
    }

    /**
     * The date of the database.
     *
     * @return the date
     */
    public static ComparableExpression<LocalDate> currentDate() {
        return typed(pass -> pass.text("CURRENT_DATE"), Types.LOCAL_DATE);
    }

    /**
     * A part of a date or time.
     *
     * @param part the part
     * @param time a date, a time or both; of an {@code Instant} or {@code OffsetDateTime} it is the part in UTC
     * @return the part
     */
    public static NumberExpression<Integer> extract(DatePart part, Expression<?> time) {
        return typed(new Extract(part, time), Types.INTEGER);
    }

    /**
     * The year of a date or time, as {@link #extract} gives it.
     *
     * @param time the date or time
     * @return the year
     */
    public static NumberExpression<Integer> year(Expression<?> time) {
        return extract(DatePart.YEAR, time);
    }

    /**
     * The month of a date or time, as {@link #extract} gives it.
     *
     * @param time the date or time
     * @return the month
     */
    public static NumberExpression<Integer> month(Expression<?> time) {
        return extract(DatePart.MONTH, time);
    }

    /**
     * The day of a date or time, as {@link #extract} gives it.
     *
     * @param time the date or time
     * @return the day
     */
    public static NumberExpression<Integer> day(Expression<?> time) {
        return extract(DatePart.DAY, time);
    }

    /**
     * The hour of a date or time, as {@link #extract} gives it.
     *
     * @param time the date or time
     * @return the hour
     */
    public static NumberExpression<Integer> hour(Expression<?> time) {
        return extract(DatePart.HOUR, time);
    }

    /**
     * The minute of a date or time, as {@link #extract} gives it.
     *
     * @param time the date or time
     * @return the minute
     */
    public static NumberExpression<Integer> minute(Expression<?> time) {
        return extract(DatePart.MINUTE, time);
    }

    /**
     * The second of a date or time, as {@link #extract} gives it.
     *
     * @param time the date or time
     * @return the second
     */
    public static NumberExpression<Integer> second(Expression<?> time) {
        return extract(DatePart.SECOND, time);
    }

    /**
     * A function of the database by its name.
     *
     * @param <T> the Java type
     * @param name its name, with a schema before it if needed; letters, digits and {@code _}
     * @param type the class of its value, a wrapper for a primitive
     * @param arguments expressions, and values, which are bound
     * @return its value
     * @throws QueryException if the name is none, or no column has the type
     */
    public static <T> ComparableExpression<T> function(String name, Class<T> type, @Nullable Object... arguments) {
        if (!NAME.matcher(name).matches()) {
            throw new QueryException(QueryMessage.NO_FUNCTION_NAME, name);
        }
        List<Node> nodes = new ArrayList<>(arguments.length);
        for (Object argument : arguments) {
            nodes.add(
                    argument instanceof Node node
                            ? node
                            : argument == null ? Literal.of(null) : Literal.typed(argument));
        }
        return typed(new FunctionCall(name, nodes), Types.of(type));
    }

    /**
     * A condition, truth value or term of ORDER BY as SQL. A {@code ?} stands for an argument, {@code ??} for the
     * operator {@code ?}.
     *
     * @param sql the SQL; never put values of users into it
     * @param arguments values, which are bound, and expressions, models and queries, which are written
     * @return the condition
     * @throws QueryException if there is not one argument for each {@code ?}
     */
    public static SqlFragment sql(String sql, @Nullable Object... arguments) {
        return new SqlFragment(Template.of(sql, arguments));
    }

    /**
     * A value as SQL. A {@code ?} stands for an argument, {@code ??} for the operator {@code ?}.
     *
     * @param <T> the Java type
     * @param sql the SQL; never put values of users into it
     * @param type the class of its value, a wrapper for a primitive
     * @param arguments values, which are bound, and expressions, models and queries, which are written
     * @return the value
     * @throws QueryException if there is not one argument for each {@code ?}, or no column has the type
     */
    public static <T> ComparableExpression<T> sql(String sql, Class<T> type, @Nullable Object... arguments) {
        return typed(Template.of(sql, arguments), Types.of(type));
    }

    private static List<Expression<?>> first(Expression<?> first, Expression<?>... others) {
        List<Expression<?>> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(others));
        return all;
    }

    private static TextExpression text(String function, Node... arguments) {
        return new TextValue(FunctionCall.of(function, arguments), Types.STRING);
    }

    private static <T> NumberExpression<T> typed(Expression<T> expression) {
        return new Value<>(expression, expression.type());
    }

    private static <T> NumberExpression<T> typed(Node node, ColumnType<T> type) {
        return new Value<>(node, type);
    }
}
