package io.sqlmodel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table joined to those before it.
 *
 * @param outer whether rows without a match stay (LEFT JOIN)
 * @param target the table
 * @param along the relationship that leads to it; null to find the foreign key, unless there are conditions
 * @param on further conditions
 */
record Join(boolean outer, EntityAlias<?> target, @Nullable Related<?, ?> along, List<Condition> on) {
    Join {
        on = List.copyOf(on);
    }

    Join on(Condition... conditions) {
        return new Join(outer, target, along, Items.plus(on, conditions));
    }

    /** The tables that it adds: the target, and before it the link table of a many-to-many relationship. */
    List<EntityAlias<?>> sources() {
        EntityAlias<?> link = link();
        return link == null ? List.of(target) : List.of(link, target);
    }

    private @Nullable EntityAlias<?> link() {
        return along == null || along.columns().link() == null
                ? null
                : EntityAlias.of(along.columns().link().type());
    }

    void walk(Pass pass, List<EntityAlias<?>> before) {
        EntityAlias<?> link = link();
        if (along == null) {
            walk(pass, target, on.isEmpty() ? JoinInference.between(target, before) : Junction.and(on));
            return;
        }
        Condition toTarget;
        if (link == null) {
            toTarget = Equation.of(
                    along.source(),
                    along.columns().local(),
                    target,
                    along.columns().remote());
        } else {
            walk(
                    pass,
                    link,
                    Equation.of(
                            along.source(),
                            along.columns().local(),
                            link,
                            along.columns().linkLocal()));
            toTarget = Equation.of(
                    link, along.columns().linkRemote(), target, along.columns().remote());
        }
        walk(pass, target, Junction.and(Items.plus(List.of(toTarget), on.toArray(Condition[]::new))));
    }

    private void walk(Pass pass, EntityAlias<?> table, Condition condition) {
        pass.text(outer ? " LEFT JOIN " : " JOIN ");
        pass.table(table);
        pass.text(" ON ");
        condition.walk(pass);
    }
}
