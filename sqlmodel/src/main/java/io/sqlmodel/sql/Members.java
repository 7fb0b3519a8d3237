package io.sqlmodel.sql;

import io.sqlmodel.meta.ColumnDef;
import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.JoinColumns;
import io.sqlmodel.meta.RelationshipDef.OrderDef;
import java.util.List;

/**
 * The objects that a relationship of one object leads to, as the database has them.
 *
 * @param relationship the relationship
 * @param owner the object, whose key is read when the statement runs
 */
record Members(Related<?, ?> relationship, Object owner) implements Condition {
    /** A query of them, in the relationship's order. */
    static <T> Select<T> of(Object owner, ToMany<?, T> relationship) {
        EntityAlias<T> target = relationship.target();
        return Select.of(target)
                .where(new Members(relationship, owner))
                .orderBy(relationship.def().orderBy().stream()
                        .map(term -> term(target, term))
                        .toArray(OrderTerm[]::new));
    }

    private static OrderTerm term(EntityAlias<?> target, OrderDef term) {
        for (ColumnDef column : target.def().table().columns()) {
            if (column.attributeName().equals(term.attribute())) {
                return new Ordering(new ColumnReference(target, column), term.descending(), Ordering.Nulls.DEFAULT);
            }
        }
        throw new IllegalStateException("the processor lets no other attribute through: " + term);
    }

    @Override
    public void walk(Pass pass) {
        JoinColumns columns = relationship.columns();
        EntityAlias<?> target = relationship.target();
        EntityDef linkDef = columns.link();
        if (linkDef == null) {
            equations(target, columns.remote(), columns.local()).walk(pass);
            return;
        }
        EntityAlias<?> link = EntityAlias.of(linkDef.type());
        pass.text("EXISTS (SELECT 1 FROM ");
        pass.enter(List.of(link));
        pass.table(link);
        pass.text(" WHERE ");
        Equation.outer(target, columns.remote(), link, columns.linkRemote()).walk(pass);
        pass.text(" AND ");
        equations(link, columns.linkLocal(), columns.local()).walk(pass);
        pass.leave();
        pass.text(")");
    }

    private Condition equations(EntityAlias<?> table, List<ColumnDef> columns, List<ColumnDef> own) {
        return RelatedEquals.equations(relationship, table, columns, own, owner);
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
