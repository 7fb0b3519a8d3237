package io.sqlmodel.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table joined to those before it.
 *
 * @param kind which rows stay without a match
 * @param target the table
 * @param along the relationship that leads to it; null to find the foreign key, unless there are conditions
 * @param on further conditions
 */
record Join(JoinKind kind, Source target, @Nullable Related<?, ?> along, List<Condition> on) {
    Join {
        on = List.copyOf(on);
    }

    Join on(Condition... conditions) {
        return new Join(kind, target, along, Items.plus(on, conditions));
    }

    /** The tables that it adds: the target, and before it the link table of a many-to-many relationship. */
    List<Source> sources() {
        EntityAlias<?> link = link();
        return link == null ? List.of(target) : List.of(link, target);
    }

    private @Nullable EntityAlias<?> link() {
        return along == null || along.columns().link() == null
                ? null
                : EntityAlias.of(along.columns().link().type());
    }

    void walk(Pass pass, List<Source> before) {
        EntityAlias<?> link = link();
        if (along == null) {
            walkAlone(pass, before);
            return;
        }
        Condition toTarget;
        EntityAlias<?> end = (EntityAlias<?>) target;
        if (link == null) {
            toTarget = Equation.of(
                    along.source(),
                    along.columns().local(),
                    end,
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
                    link, along.columns().linkRemote(), end, along.columns().remote());
        }
        walk(pass, target, Junction.and(Items.plus(List.of(toTarget), on.toArray(Condition[]::new))));
    }

    private void walkAlone(Pass pass, List<Source> before) {
        if (kind == JoinKind.CROSS) {
            kind.walk(pass);
            target.walkTable(pass);
        } else {
            walk(pass, target, on.isEmpty() ? inner -> JoinInference.walk(inner, target, before) : Junction.and(on));
        }
    }

    private void walk(Pass pass, Source table, Node condition) {
        kind.walk(pass);
        table.walkTable(pass);
        pass.text(" ON ");
        condition.walk(pass);
    }
}
