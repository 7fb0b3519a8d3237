package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.compile.Output.ValueOutput;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Models;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Expression;
import io.sqlmodel.sql.RowSource;
import io.sqlmodel.sql.Selectable;
import io.sqlmodel.sql.SqlWriter;
import io.sqlmodel.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as one database understands it. Holds no values, so that it serves all statements of the same structure.
 * Immutable.
 *
 * @param sql the text, with {@code ?} for each parameter
 * @param outputs what a row holds, in order; empty unless it returns rows
 */
public record Compiled(String sql, List<Output> outputs) {
    static Compiled of(Statement statement, Dialect dialect) {
        String sql = SqlWriter.write(statement, dialect);
        return new Compiled(sql, statement instanceof RowSource<?> rows ? outputs(rows) : List.of());
    }

    private static List<Output> outputs(RowSource<?> source) {
        List<Output> outputs = new ArrayList<>();
        int column = 1;
        for (Selectable<?> selected : source.selected()) {
            if (selected instanceof EntityAlias<?> entity) {
                long columns = source.loaderPlan().columns(entity.def());
                outputs.add(new EntityOutput(Models.of(entity.def().type()), columns, column, source.optional(entity)));
                column += Long.bitCount(columns);
            } else if (selected instanceof Expression<?> expression) {
                outputs.add(new ValueOutput(expression.type(), column));
                column++;
            }
        }
        return List.copyOf(outputs);
    }
}
