package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are given by their values.
 *
 * @param <E> the generated class
 * @param target the table
 * @param rows the rows, all with the same columns
 */
record InsertValues<E>(EntityAlias<E> target, List<List<Assignment<E>>> rows) implements InsertSource {
    /** The rows that an INSERT has so far. */
    @SuppressWarnings("unchecked") // the rows are of the target
    static <E> InsertValues<E> in(EntityAlias<E> target, @Nullable InsertSource source) {
        if (source instanceof InsertQuery) {
            throw new QueryException(QueryMessage.VALUES_AND_QUERY, target.label());
        }
        return source == null ? new InsertValues<>(target, List.of()) : (InsertValues<E>) source;
    }

    InsertValues<E> and(Iterable<? extends List<Assignment<E>>> more) {
        List<List<Assignment<E>>> all = new ArrayList<>(rows);
        for (List<Assignment<E>> row : more) {
            if (!all.isEmpty() && !columns(all.get(0)).equals(columns(row))) {
                throw new QueryException(
                        QueryMessage.UNEVEN_ROWS, target.label(), names(columns(all.get(0))), names(columns(row)));
            }
            all.add(List.copyOf(row));
        }
        return new InsertValues<>(target, List.copyOf(all));
    }

    @Override
    public List<ColumnDef> columns() {
        return rows.isEmpty() ? List.of() : columns(rows.get(0));
    }

    @Override
    public InsertSource versioned(ColumnDef version) {
        Assignment<E> first =
                new Assignment<>(new Column<>(target, version, version.type()), new FirstVersion(version));
        return new InsertValues<>(
                target, rows.stream().map(row -> Items.append(row, first)).toList());
    }

    private static <E> List<ColumnDef> columns(List<Assignment<E>> row) {
        return row.stream().map(each -> each.column().def()).toList();
    }

    /** Columns as messages name them. */
    static String names(List<ColumnDef> columns) {
        return String.join(", ", columns.stream().map(ColumnDef::attributeName).toList());
    }

    @Override
    public void walk(Pass pass) {
        String separator = "VALUES (";
        for (List<Assignment<E>> row : rows) {
            pass.text(separator);
            Items.walk(row.stream().map(Assignment::value).toList(), pass);
            separator = "), (";
        }
        pass.text(")");
    }

    @Override
    public Node beforeConflict() {
        return this;
    }
}
