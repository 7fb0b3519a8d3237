package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first condition that is true. Without {@link #otherwise(Object)} it is NULL where none is. Made by
 * {@code caseWhen}; each method gives a changed expression and leaves this one as it is.
 *
 * @param <T> the Java type of the value
 */
public final class Case<T> implements ComparableExpression<T> {
    private final ColumnType<T> type;
    private final List<When> cases;
    private final @Nullable Expression<?> otherwise;

    private record When(Condition condition, Expression<?> value) {}

    private Case(ColumnType<T> type, List<When> cases, @Nullable Expression<?> otherwise) {
        this.type = type;
        this.cases = cases;
        this.otherwise = otherwise;
    }

    static <T> Case<T> of(Condition condition, Expression<T> value) {
        return new Case<>(value.type(), List.of(new When(condition, value)), null);
    }

    /**
     * One more condition, for where those before are not true.
     *
     * @param condition the condition
     * @param value the value, or null for NULL
     * @return the changed expression
     */
    public Case<T> when(Condition condition, @Nullable T value) {
        return when(condition, new TypedValue<>(new Bound<>(type, value)));
    }

    /**
     * One more condition, for where those before are not true.
     *
     * @param condition the condition
     * @param value the value
     * @return the changed expression
     */
    public Case<T> when(Condition condition, Expression<? extends T> value) {
        return new Case<>(type, Items.append(cases, new When(condition, value)), otherwise);
    }

    /**
     * The value where no condition is true.
     *
     * @param value the value, or null for NULL
     * @return the expression
     */
    public ComparableExpression<T> otherwise(@Nullable T value) {
        return otherwise(new TypedValue<>(new Bound<>(type, value)));
    }

    /**
     * The value where no condition is true.
     *
     * @param value the value
     * @return the expression
     */
    public ComparableExpression<T> otherwise(Expression<? extends T> value) {
        return new Case<>(type, cases, value);
    }

    @Override
    public ColumnType<T> type() {
        return type;
    }

    @Override
    public void walk(Pass pass) {
        pass.text("CASE");
        for (When each : cases) {
            pass.text(" WHEN ");
            each.condition.walk(pass);
            pass.text(" THEN ");
            each.value.walk(pass);
        }
        if (otherwise != null) {
            pass.text(" ELSE ");
            otherwise.walk(pass);
        }
        pass.text(" END");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
