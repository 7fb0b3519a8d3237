package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;

/**
 * A query that another one reads from. Its columns are what the query returns; each is named by the expression that
 * the query was given: {@code tree.column(Category.id)}.
 */
public abstract sealed class QueryTable extends Source permits Subquery, Cte {
    private final Outputs outputs;

    QueryTable(Outputs outputs) {
        this.outputs = outputs;
    }

    final Outputs outputs() {
        return outputs;
    }

    /**
     * A column of any type.
     *
     * @param <T> its Java type
     * @param returned an expression that the query returns, or a column of a class that it returns
     * @return the column
     * @throws QueryException if the query does not return it
     */
    public final <T> ComparableExpression<T> column(Expression<T> returned) {
        return new Value<>(node(returned), returned.type());
    }

    /**
     * A column of numbers.
     *
     * @param <T> its Java type
     * @param returned an expression that the query returns, or a column of a class that it returns
     * @return the column
     * @throws QueryException if the query does not return it
     */
    public final <T> NumberExpression<T> column(NumberExpression<T> returned) {
        return new Value<>(node(returned), returned.type());
    }

    /**
     * A column of text.
     *
     * @param returned an expression that the query returns, or a column of a class that it returns
     * @return the column
     * @throws QueryException if the query does not return it
     */
    public final TextExpression column(TextExpression returned) {
        return new TextValue(node(returned), returned.type());
    }

    private Node node(Expression<?> returned) {
        int index = outputs.indexOf(returned);
        if (index < 0) {
            throw new QueryException(
                    QueryMessage.NOT_RETURNED,
                    SqlWriter.describe(returned),
                    label(),
                    String.join(", ", outputs.names()));
        }
        return new QueryColumn(this, outputs.names().get(index));
    }

    @Override
    final String label() {
        return name();
    }

    @Override
    final String model() {
        return name();
    }

    @Override
    final boolean sameAs(Source other) {
        return other instanceof QueryTable && name().equals(other.name());
    }

    @Override
    public final String toString() {
        return name();
    }

    private record QueryColumn(QueryTable source, String name) implements Node {
        @Override
        public void walk(Pass pass) {
            pass.column(source, name);
        }
    }
}
