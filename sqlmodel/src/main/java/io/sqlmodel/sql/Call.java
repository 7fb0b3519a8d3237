package io.sqlmodel.sql;

import io.sqlmodel.type.ColumnType;
import java.util.List;

/**
 * A call of a function of the database.
 *
 * @param <T> the Java type of its value
 * @param begin the name, the parenthesis and what comes before the arguments
 * @param arguments the arguments
 * @param type the type of its value
 */
record Call<T>(String begin, List<? extends Node> arguments, ColumnType<T> type) implements NumberExpression<T> {
    @Override
    public void walk(Pass pass) {
        pass.text(begin);
        Items.walk(arguments, pass);
        pass.text(")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
