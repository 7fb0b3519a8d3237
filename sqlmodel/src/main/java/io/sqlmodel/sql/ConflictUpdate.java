package io.sqlmodel.sql;

import java.util.List;

/**
 * How an INSERT changes a row that is there already. Immutable.
 *
 * @param <E> the generated class
 */
public final class ConflictUpdate<E> implements Sets<E, ConflictUpdate<E>> {
    private final List<Assignment<E>> assignments;
    private final WhereClause where;

    ConflictUpdate(List<Assignment<E>> assignments, WhereClause where) {
        this.assignments = assignments;
        this.where = where;
    }

    @Override
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public final ConflictUpdate<E> set(Assignment<E>... more) {
        return new ConflictUpdate<>(Items.plus(assignments, more), where);
    }

    /**
     * Changes the row only if all conditions hold, those of earlier calls too; otherwise it stays as it is.
     *
     * @param conditions the conditions
     * @return the same with these conditions
     */
    public ConflictUpdate<E> where(Condition... conditions) {
        return new ConflictUpdate<>(assignments, where.and(conditions));
    }

    List<Assignment<E>> assignments() {
        return assignments;
    }

    WhereClause where() {
        return where;
    }
}
