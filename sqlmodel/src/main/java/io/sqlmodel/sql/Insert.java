package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import io.sqlmodel.meta.ColumnDef;
import java.util.List;

/**
 * INSERT of rows by their values. Made by {@code SqlModel.insert}.
 *
 * @param <E> the generated class
 */
public final class Insert<E> extends Statement {
    private final EntityAlias<E> target;
    private final List<List<Assignment<E>>> rows;

    private Insert(EntityAlias<E> target, List<List<Assignment<E>>> rows) {
        this.target = target;
        this.rows = rows;
    }

    /**
     * INSERT into the table of a class. It is complete once it has a row.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the statement
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> Insert<E> of(Class<E> type) {
        return new Insert<>(EntityAlias.of(type), List.of());
    }

    /**
     * Adds a row.
     *
     * @param row its columns with their values, see {@link Column#to(Object)}; each row names the same columns in the
     *     same order
     * @return the changed statement
     * @throws QueryException if an earlier row names other columns
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Insert<E> values(Assignment<E>... row) {
        List<Assignment<E>> values = List.of(row);
        if (!rows.isEmpty() && !columns(rows.get(0)).equals(columns(values))) {
            throw new QueryException(QueryMessage.UNEVEN_ROWS, target.label(), names(rows.get(0)), names(values));
        }
        return new Insert<>(target, Items.append(rows, values));
    }

    /**
     * The class whose table gets the rows.
     *
     * @return the model
     */
    public EntityAlias<E> target() {
        return target;
    }

    private static <E> List<ColumnDef> columns(List<Assignment<E>> row) {
        return row.stream().map(each -> each.column().def()).toList();
    }

    private static <E> String names(List<Assignment<E>> row) {
        return String.join(
                ", ", columns(row).stream().map(ColumnDef::attributeName).toList());
    }

    @Override
    public void walk(Pass pass) {
        if (rows.isEmpty() || rows.get(0).isEmpty()) {
            throw new QueryException(QueryMessage.NOTHING_TO_INSERT, target.label());
        }
        pass.text("INSERT INTO ");
        pass.table(target);
        String separator = " (";
        for (Assignment<E> assignment : rows.get(0)) {
            pass.text(separator);
            pass.name(assignment.column().def());
            separator = ", ";
        }
        separator = ") VALUES (";
        for (List<Assignment<E>> row : rows) {
            pass.text(separator);
            Items.walk(row.stream().map(Assignment::value).toList(), pass);
            separator = "), (";
        }
        pass.text(")");
    }
}
