package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several values that are compared together. The types with two and three values are made by {@code tuple}. */
public final class Tuple {
    private final List<Expression<?>> values;

    private Tuple(List<Expression<?>> values) {
        this.values = values;
    }

    /**
     * Several values.
     *
     * @param values the values
     * @return the values together
     */
    public static Tuple of(Expression<?>... values) {
        return new Tuple(List.of(values));
    }

    /**
     * Equal to one of several rows, or to none of them.
     *
     * @param negated whether to none
     * @param rows the rows, each with a value of the right type for each of these
     * @return the condition
     * @throws QueryException if a value is null
     */
    public Condition in(boolean negated, List<? extends List<? extends @Nullable Object>> rows) {
        if (rows.isEmpty()) {
            return negated ? Junction.and(List.of()) : Junction.or(List.of());
        }
        List<List<Expression<?>>> bound = new ArrayList<>(rows.size());
        for (List<? extends @Nullable Object> row : rows) {
            List<Expression<?>> one = new ArrayList<>(values.size());
            for (int i = 0; i < values.size(); i++) {
                one.add(bound(values.get(i), row.get(i)));
            }
            bound.add(one);
        }
        return new InTuples(values, negated, bound);
    }

    private static <T> Bound<T> bound(Expression<T> expression, @Nullable Object value) {
        if (value == null) {
            throw new QueryException(QueryMessage.COMPARED_WITH_NULL, expression);
        }
        return new Bound<>(expression.type(), value);
    }

    /**
     * Equal to one of the rows that a query returns, or to none of them.
     *
     * @param negated whether to none
     * @param query a query of as many values
     * @return the condition
     */
    public Condition in(boolean negated, Query<?> query) {
        return new InQueryTuples(values, negated, query);
    }

    static void walk(List<Expression<?>> values, Pass pass) {
        pass.text("(");
        for (int i = 0; i < values.size(); i++) {
            pass.text(i == 0 ? "" : ", ");
            Operand.walk(values.get(i), pass);
        }
        pass.text(")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(pass -> walk(values, pass));
    }

    private record InQueryTuples(List<Expression<?>> values, boolean negated, Query<?> query)
            implements Condition, Compound {
        @Override
        public void walk(Pass pass) {
            Tuple.walk(values, pass);
            pass.text(negated ? " NOT IN " : " IN ");
            Compound.parenthesised(query, pass);
        }

        @Override
        public String toString() {
            return SqlWriter.describe(this);
        }
    }
}
