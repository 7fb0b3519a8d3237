package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.sql.Attribute;

/** Flushes, sets a foreign key by hand, and flushes again; collections show it once they are read anew (case B16). */
public final class SetForeignKey implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(world.oracle.ties().stream().filter(Tie::hasKey).toList());
        if (tie == null) {
            return;
        }
        world.flush();
        Thing child = picks.of(world.oracle.live(tie.child));
        Thing parent = picks.of(world.oracle.live(tie.parent));
        if (child == null
                || parent == null
                || child.facts.parents.get(tie) == parent
                || !Assigning.isAllowed(world, tie, child, parent)) {
            return;
        }
        world.say("%s.%s = %s", child, tie.columns.get(0), parent);
        Thing former = child.facts.parents.get(tie);
        tie.setKey(world.entity(child), (Long) parent.key.get(0));
        world.oracle.assign(tie, child, parent);
        if (picks.coin()) {
            tie.get(world.entity(child));
        }
        world.flush();
        expire(world, tie, parent);
        if (former != null) {
            expire(world, tie, former);
        }
    }

    @SuppressWarnings("unchecked")
    private static void expire(World world, Tie tie, Thing parent) {
        world.session().expire(world.entity(parent), (Attribute<Entity>) tie.view.attribute);
    }
}
