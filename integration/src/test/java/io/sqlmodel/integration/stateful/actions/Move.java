package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;

/** Gives an object another parent, from either side. */
public final class Move implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(world.oracle.ties());
        if (tie == null) {
            return;
        }
        Thing child = picks.of(world.oracle.live(tie.child));
        Thing parent = picks.of(world.oracle.live(tie.parent));
        if (child == null || parent == null) {
            return;
        }
        boolean byView = tie.isOneSided() || (picks.coin() && tie.view != null);
        Entity member = world.entity(child);
        Entity owner = world.entity(parent);
        if (byView) {
            Assigning.touch(world, parent, tie.view);
        }
        if (!child.isLive()
                || !parent.isLive()
                || child.facts.parents.get(tie) == parent
                || !Assigning.isAllowed(world, tie, child, parent)) {
            return;
        }
        Assigning.prepare(world, tie, parent);
        if (byView) {
            world.say("%s.%s().add(%s)", parent, tie.view, child);
            tie.view.add(owner, member);
        } else {
            world.say("%s.%s(%s)", child, tie, parent);
            tie.set(member, owner);
        }
        Assigning.assign(world, tie, child, parent);
    }
}
