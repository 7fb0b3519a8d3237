package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * UPDATE of all rows for which conditions hold. Made by {@code SqlModel.update}.
 *
 * @param <E> the generated class
 */
public final class Update<E> extends Statement {
    private final EntityAlias<E> target;
    private final List<Assignment<E>> assignments;
    private final WhereClause where;

    private Update(EntityAlias<E> target, List<Assignment<E>> assignments, WhereClause where) {
        this.target = target;
        this.assignments = assignments;
        this.where = where;
    }

    /**
     * UPDATE of all rows of a class. It is complete once a column is set.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the statement
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> Update<E> of(Class<E> type) {
        return new Update<>(EntityAlias.of(type), List.of(), WhereClause.WHERE);
    }

    /**
     * Sets columns.
     *
     * @param more columns with their values, see {@link Column#to(Object)}
     * @return the changed statement
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final Update<E> set(Assignment<E>... more) {
        return new Update<>(target, Items.plus(assignments, more), where);
    }

    /**
     * Sets a column to a value.
     *
     * @param <T> the column's type
     * @param column the column
     * @param value the value, or null for NULL
     * @return the changed statement
     */
    public <T> Update<E> set(Column<E, T> column, @Nullable T value) {
        return set(column.to(value));
    }

    /**
     * Sets a column to an expression over the row as it was.
     *
     * @param <T> the column's type
     * @param column the column
     * @param value the expression
     * @return the changed statement
     */
    public <T> Update<E> set(Column<E, T> column, Expression<? extends T> value) {
        return set(column.to(value));
    }

    /**
     * Updates only the rows for which all conditions hold, those of earlier calls too.
     *
     * @param conditions the conditions
     * @return the changed statement
     */
    public Update<E> where(Condition... conditions) {
        return new Update<>(target, assignments, where.and(conditions));
    }

    /**
     * The class whose rows are updated.
     *
     * @return the model
     */
    public EntityAlias<E> target() {
        return target;
    }

    @Override
    public void walk(Pass pass) {
        if (assignments.isEmpty()) {
            throw new QueryException(QueryMessage.NOTHING_TO_SET, target.label());
        }
        pass.enter(List.of(target));
        pass.text("UPDATE ");
        pass.table(target);
        pass.text(" SET ");
        Items.walk(assignments, pass);
        where.walk(pass);
        pass.leave();
    }
}
