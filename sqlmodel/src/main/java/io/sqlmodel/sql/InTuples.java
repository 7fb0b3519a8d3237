package io.sqlmodel.sql;

import java.util.List;

/**
 * Whether several values together are one of several rows.
 *
 * @param values the values
 * @param negated whether they must be none of them
 * @param rows the rows, at least one, each with a value for each
 */
record InTuples(List<Expression<?>> values, boolean negated, List<List<Expression<?>>> rows)
        implements Condition, Compound {
    @Override
    public void walk(Pass pass) {
        Tuple.walk(values, pass);
        pass.text(negated ? " NOT IN (" : " IN (");
        pass.spelled("row list", Syntax::rowList);
        for (int i = 0; i < rows.size(); i++) {
            pass.text(i == 0 ? "" : ", ");
            Tuple.walk(rows.get(i), pass);
        }
        pass.text(")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
