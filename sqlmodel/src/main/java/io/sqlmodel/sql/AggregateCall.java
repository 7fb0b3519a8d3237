package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;
import java.util.List;

/**
 * A call of an aggregate function.
 *
 * @param <T> the Java type of its value
 * @param begin the name, the parenthesis and what comes before the argument
 * @param argument the argument
 * @param type the type of its value
 * @param filter which rows it takes; none for all
 */
record AggregateCall<T>(String begin, Node argument, ColumnType<T> type, List<Condition> filter)
        implements NumberAggregate<T> {
    static final Node ALL_ROWS = pass -> pass.text("*");

    AggregateCall(String begin, Node argument, ColumnType<T> type) {
        this(begin, argument, type, List.of());
    }

    @Override
    public NumberAggregate<T> filter(Condition... conditions) {
        return new AggregateCall<>(begin, argument, type, Items.plus(filter, conditions));
    }

    @Override
    public NumberExpression<T> over(Window window) {
        return new Value<>(new Over(this, window), type);
    }

    @Override
    public void walk(Pass pass) {
        pass.text(begin);
        if (filter.isEmpty()) {
            argument.walk(pass);
        } else {
            pass.text("CASE WHEN ");
            Junction.and(filter).walk(pass);
            pass.text(" THEN ");
            if (argument == ALL_ROWS) {
                pass.text("1");
            } else {
                argument.walk(pass);
            }
            pass.text(" END");
        }
        pass.text(")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
