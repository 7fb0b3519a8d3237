package io.sqlmodel.sql;

import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.QueryMessage;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * An INSERT that waits to be told what happens where a row is there already.
 *
 * @param <E> the generated class
 * @param <S> the statement
 */
public final class OnConflict<E, S> {
    private final EntityAlias<E> target;
    private final List<Column<E, ?>> columns;
    private final Function<ConflictClause<E>, S> complete;

    OnConflict(EntityAlias<E> target, List<Column<E, ?>> columns, Function<ConflictClause<E>, S> complete) {
        this.target = target;
        this.columns = columns;
        this.complete = complete;
    }

    /**
     * The row that is there stays as it is.
     *
     * @return the statement
     */
    public S doNothing() {
        return complete.apply(new ConflictClause<>(target, columns, List.of(), WhereClause.WHERE));
    }

    /**
     * The row that is there gets the values of the one that was to be inserted.
     *
     * @param changed the columns that it gets, at least one
     * @return the statement
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final S doUpdate(Column<E, ?>... changed) {
        ConflictUpdate<E> update = new ConflictUpdate<>(List.of(), WhereClause.WHERE);
        for (Column<E, ?> column : changed) {
            update = update.set(toExcluded(column));
        }
        return doUpdate(update);
    }

    /**
     * The row that is there is changed, {@code doUpdate(row -> row.set(Hero.age, excluded(Hero.age)))}.
     *
     * @param change says which columns are set, and for which rows; a column by itself is what the row has,
     *     {@code excluded(column)} is what was to be inserted
     * @return the statement
     * @throws QueryException if no column is set
     */
    public S doUpdate(UnaryOperator<ConflictUpdate<E>> change) {
        return doUpdate(change.apply(new ConflictUpdate<>(List.of(), WhereClause.WHERE)));
    }

    private S doUpdate(ConflictUpdate<E> update) {
        if (update.assignments().isEmpty()) {
            throw new QueryException(QueryMessage.NOTHING_TO_SET, target.label());
        }
        return complete.apply(
                new ConflictClause<>(target, columns, NextVersion.with(target, update.assignments()), update.where()));
    }

    private static <E, T> Assignment<E> toExcluded(Column<E, T> column) {
        return column.to(new Excluded<>(column));
    }
}
