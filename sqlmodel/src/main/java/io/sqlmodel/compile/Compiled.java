package io.sqlmodel.compile;

import io.sqlmodel.compile.Output.EntityOutput;
import io.sqlmodel.compile.Output.ValueOutput;
import io.sqlmodel.dialect.Dialect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.sql.EntityAlias;
import io.sqlmodel.sql.Expression;
import io.sqlmodel.sql.Fetch;
import io.sqlmodel.sql.FetchClause;
import io.sqlmodel.sql.RowSource;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Selectable;
import io.sqlmodel.sql.SqlWriter;
import io.sqlmodel.sql.Statement;
import io.sqlmodel.sql.SubquerySelect;
import io.sqlmodel.type.Places;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as one database understands it. Holds no values, so that it serves all statements of the same structure.
 * Immutable.
 *
 * @param sql the text, with {@code ?} for each parameter
 * @param outputs what a row holds, in order; empty unless it returns rows
 * @param fetched the objects of relationships that a row holds besides, in order
 * @param places where a row has the columns of all these
 */
public record Compiled(String sql, List<Output> outputs, List<EntityOutput> fetched, Places places) {
    static Compiled of(Statement statement, Dialect dialect) {
        String sql = SqlWriter.write(statement, dialect);
        if (statement instanceof SubquerySelect subquery) {
            return of(sql, subquery);
        }
        if (!(statement instanceof RowSource<?> source)) {
            return new Compiled(sql, List.of(), List.of(), Places.ALL);
        }
        List<Output> outputs = new ArrayList<>();
        int column = 1;
        for (Selectable<?> selected : source.selected()) {
            if (selected instanceof EntityAlias<?> entity) {
                long columns = source.loaderPlan().columns(entity.def());
                outputs.add(new EntityOutput(
                        EntityColumns.of(Models.of(entity.def().type()), columns, column), source.optional(entity)));
                column += Long.bitCount(columns);
            } else if (selected instanceof Expression<?> expression) {
                outputs.add(new ValueOutput(expression.type(), column));
                column++;
            }
        }
        return statement instanceof Select<?> select
                ? new Compiled(
                        sql, List.copyOf(outputs), fetched(FetchClause.of(select), column), FetchClause.places(select))
                : new Compiled(sql, List.copyOf(outputs), List.of(), Places.ALL);
    }

    /**
     * How many columns of a row are read.
     *
     * @return the number
     */
    public int columns() {
        return outputs.stream()
                .mapToInt(output ->
                        output instanceof EntityOutput entity ? entity.columns().attributes().length : 1)
                .sum();
    }

    private static Compiled of(String sql, SubquerySelect subquery) {
        List<Output> outputs = new ArrayList<>();
        for (ColumnDef key : subquery.keys()) {
            outputs.add(new ValueOutput(key.type(), outputs.size() + 1));
        }
        List<EntityOutput> objects = fetched(new FetchClause(List.of(subquery.last())), outputs.size() + 1);
        outputs.addAll(objects);
        int next = outputs.size() + Long.bitCount(subquery.last().columns());
        return new Compiled(sql, List.copyOf(outputs), fetched(subquery.fetch(), next), subquery.places());
    }

    private static List<EntityOutput> fetched(FetchClause clause, int first) {
        List<EntityOutput> fetched = new ArrayList<>();
        int column = first;
        for (Fetch fetch : clause.fetches()) {
            EntityMapping<Entity> mapping = Models.of(fetch.target().def().type());
            fetched.add(new EntityOutput(EntityColumns.of(mapping, fetch.columns(), column), !fetch.inner()));
            column += Long.bitCount(fetch.columns());
        }
        return List.copyOf(fetched);
    }
}
