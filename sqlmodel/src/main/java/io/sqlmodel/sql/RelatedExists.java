package io.sqlmodel.sql;

import io.sqlmodel.meta.EntityDef;
import io.sqlmodel.meta.JoinColumns;
import java.util.List;

/**
 * Whether a relationship leads to a row for which conditions hold. Conditions name the related class without an alias,
 * in a self-referential relationship too.
 *
 * @param relationship the relationship
 * @param conditions the conditions
 */
record RelatedExists(Related<?, ?> relationship, List<Condition> conditions) implements Condition {
    @Override
    public void walk(Pass pass) {
        JoinColumns columns = relationship.columns();
        EntityAlias<?> source = relationship.source();
        EntityAlias<?> target = relationship.target();
        EntityDef linkDef = columns.link();
        pass.text("EXISTS (SELECT 1 FROM ");
        if (linkDef == null) {
            pass.enter(List.of(target));
            pass.table(target);
            pass.text(" WHERE ");
            Equation.outer(source, columns.local(), target, columns.remote()).walk(pass);
        } else {
            EntityAlias<?> link = EntityAlias.of(linkDef.type());
            pass.enter(List.of(link, target));
            pass.table(link);
            pass.text(" JOIN ");
            pass.table(target);
            pass.text(" ON ");
            Equation.of(target, columns.remote(), link, columns.linkRemote()).walk(pass);
            pass.text(" WHERE ");
            Equation.outer(source, columns.local(), link, columns.linkLocal()).walk(pass);
        }
        for (Condition condition : conditions) {
            pass.text(" AND ");
            Junction.walkPart(condition, pass);
        }
        pass.leave();
        pass.text(")");
    }

    @Override
    public String toString() {
        return SqlWriter.describe(this);
    }
}
