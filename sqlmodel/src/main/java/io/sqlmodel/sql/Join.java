package io.sqlmodel.sql;

import io.sqlmodel.meta.EntityDef;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One table joined to those before it.
 *
 * @param kind which rows stay without a match
 * @param target the table
 * @param along the relationship that leads to it; null to find the foreign key, unless there are conditions
 * @param on further conditions
 * @param link the link table of a many-to-many relationship; null for no such relationship
 */
record Join(
        JoinKind kind,
        Source target,
        @Nullable Related<?, ?> along,
        List<Condition> on,
        @Nullable EntityAlias<?> link) {
    Join {
        on = List.copyOf(on);
    }

    Join(JoinKind kind, Source target, @Nullable Related<?, ?> along, List<Condition> on) {
        this(kind, target, along, on, link(along));
    }

    private static @Nullable EntityAlias<?> link(@Nullable Related<?, ?> along) {
        EntityDef link = along == null ? null : along.columns().link();
        return link == null ? null : EntityAlias.of(link.type());
    }

    Join on(Condition... conditions) {
        return new Join(kind, target, along, Items.plus(on, conditions), link);
    }

    /** The same over a link table that is there already: it gets a name of its own. */
    Join besides(List<Source> before) {
        return link == null || !SourceFinder.contains(before, link)
                ? this
                : new Join(kind, target, along, on, new AnonymousAlias(link.def(), -before.size()));
    }

    /** The tables that it adds: the target, and before it the link table of a many-to-many relationship. */
    List<Source> sources() {
        return link == null ? List.of(target) : List.of(link, target);
    }

    void walk(Pass pass, List<Source> before) {
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
