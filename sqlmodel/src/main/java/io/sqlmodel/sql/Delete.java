package io.sqlmodel.sql;

import java.util.List;

/**
 * DELETE of all rows for which conditions hold. Made by {@code SqlModel.delete}.
 *
 * @param <E> the generated class
 */
public final class Delete<E> extends Statement {
    private final EntityAlias<E> target;
    private final WhereClause where;

    private Delete(EntityAlias<E> target, WhereClause where) {
        this.target = target;
        this.where = where;
    }

    /**
     * DELETE of all rows of a class.
     *
     * @param <E> the generated class
     * @param type the generated class
     * @return the statement
     * @throws io.sqlmodel.error.MappingException if the class is no model
     */
    public static <E> Delete<E> of(Class<E> type) {
        return new Delete<>(EntityAlias.of(type), WhereClause.WHERE);
    }

    /**
     * Deletes only the rows for which all conditions hold, those of earlier calls too.
     *
     * @param conditions the conditions
     * @return the changed statement
     */
    public Delete<E> where(Condition... conditions) {
        return new Delete<>(target, where.and(conditions));
    }

    /**
     * The class whose rows are deleted.
     *
     * @return the model
     */
    public EntityAlias<E> target() {
        return target;
    }

    @Override
    public void walk(Pass pass) {
        pass.enter(List.of(target));
        pass.text("DELETE FROM ");
        pass.table(target);
        where.walk(pass);
        pass.leave();
    }
}
