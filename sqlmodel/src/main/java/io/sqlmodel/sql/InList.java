package io.sqlmodel.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Whether a value is one of several.
 *
 * @param value the value
 * @param negated whether it must be none of them
 * @param values the values, at least one
 */
record InList(Expression<?> value, boolean negated, List<Expression<?>> values) implements Condition, Compound {
    static <T> Condition of(Expression<T> value, boolean negated, Collection<? extends T> values) {
        List<Expression<?>> bound = new ArrayList<>(values.size());
        for (T each : values) {
            bound.add(Bound.of(value, each));
        }
        if (bound.isEmpty()) {
            // SQL has no empty list: nothing is in it, everything is outside it.
            return negated ? Junction.and(List.of()) : Junction.or(List.of());
        }
        return new InList(value, negated, bound);
    }

    @Override
    public void walk(Pass pass) {
        boolean stored = Operand.isStoredInteger(value);
        Operand.walk(value, stored, pass);
        pass.text(negated ? " NOT IN (" : " IN (");
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                pass.text(", ");
            }
            Operand.walk(values.get(i), stored, pass);
        }
        pass.text(")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
