package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.List;

/** Equations of the columns over which tables are joined. */
final class Equation {
    private Equation() {}

    /** Pairs of columns of two tables of one query. */
    static Condition of(
            EntityAlias<?> left, List<ColumnDef> leftColumns, EntityAlias<?> right, List<ColumnDef> rightColumns) {
        List<Condition> pairs = new ArrayList<>();
        for (int i = 0; i < leftColumns.size(); i++) {
            pairs.add(new Pair(left, leftColumns.get(i), right, rightColumns.get(i), false));
        }
        return Junction.and(pairs);
    }

    /** Pairs of columns of a table of the surrounding query and one of this query. */
    static Condition outer(
            EntityAlias<?> outer, List<ColumnDef> outerColumns, EntityAlias<?> inner, List<ColumnDef> innerColumns) {
        List<Condition> pairs = new ArrayList<>();
        for (int i = 0; i < outerColumns.size(); i++) {
            pairs.add(new Pair(inner, innerColumns.get(i), outer, outerColumns.get(i), true));
        }
        return Junction.and(pairs);
    }

    private record Pair(
            EntityAlias<?> left, ColumnDef leftColumn, EntityAlias<?> right, ColumnDef rightColumn, boolean outer)
            implements Condition, Compound {
        @Override
        public void walk(Pass pass) {
            pass.column(left, leftColumn);
            pass.text(" = ");
            if (outer) {
                pass.outerColumn(right, rightColumn);
            } else {
                pass.column(right, rightColumn);
            }
        }

        @Override
        public String toString() {
            return SqlWriter.describe(this);
        }
    }
}
