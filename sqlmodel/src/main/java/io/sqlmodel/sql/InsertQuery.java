package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a query returns.
 *
 * @param columns the columns that it fills
 * @param query the query, which returns a value for each but the version
 * @param versioned whether the last column is a version, which begins with 1
 */
record InsertQuery(List<ColumnDef> columns, Query<?> query, boolean versioned) implements InsertSource {
    /** Compiled queries are checked by the database as well, but it knows neither attributes nor Java types. */
    static <E> InsertQuery of(
            EntityAlias<E> target, @Nullable InsertSource source, List<Column<E, ?>> columns, Query<?> query) {
        if (source != null) {
            throw new QueryException(QueryMessage.VALUES_AND_QUERY, target.label());
        }
        List<ColumnDef> filled = columns.stream().<ColumnDef>map(Column::def).toList();
        List<? extends Selectable<?>> selected = query.selected();
        boolean fits = filled.size() == selected.size();
        for (int i = 0; fits && i < filled.size(); i++) {
            fits = selected.get(i) instanceof Expression<?> value
                    && value.type().javaType() == filled.get(i).type().javaType();
        }
        if (!fits) {
            throw new QueryException(
                    QueryMessage.QUERY_DOES_NOT_FIT, target.label(), InsertValues.names(filled), selected);
        }
        return new InsertQuery(filled, query, false);
    }

    @Override
    public InsertSource versioned(ColumnDef version) {
        return new InsertQuery(Items.append(columns, version), query, true);
    }

    @Override
    public void walk(Pass pass) {
        if (versioned) {
            all(pass);
        } else {
            query.walk(pass);
        }
    }

    private void all(Pass pass) {
        pass.text(versioned ? "SELECT rows_of_all.*, 1 FROM " : "SELECT * FROM ");
        query.as("rows_of_all").walkTable(pass);
    }

    /** Without a condition, {@code ON} might belong to a join. */
    @Override
    public Node beforeConflict() {
        if (!versioned && query instanceof Select<?> select) {
            return select.hasWhere() ? select : select.where(pass -> pass.text("1 = 1"));
        }
        return pass -> {
            all(pass);
            pass.text(" WHERE 1 = 1");
        };
    }
}
