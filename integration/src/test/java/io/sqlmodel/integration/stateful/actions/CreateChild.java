package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;

/** Adds a new object by putting it into a collection, or with its parent set. */
public final class CreateChild implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(Schema.TIES.stream()
                .filter(each -> !world.oracle.live(each.parent).isEmpty())
                .toList());
        if (tie == null) {
            return;
        }
        Thing parent = picks.of(world.oracle.live(tie.parent));
        boolean byView = tie.isOneSided() || (picks.coin() && tie.view != null);
        Entity owner = world.entity(parent);
        if (byView) {
            Assigning.touch(world, parent, tie.view);
        }
        if (!parent.isLive()) {
            return;
        }
        Thing child = world.make(tie.child);
        Entity member = world.entity(child);
        Assigning.prepare(world, tie, parent);
        if (byView) {
            world.say("%s.%s().add(new %s)", parent, tie.view, child);
            tie.view.add(owner, member);
        } else {
            world.say("session.add(new %s.%s(%s))", child, tie, parent);
            tie.set(member, owner);
            world.session().add(member);
        }
        world.oracle.assign(tie, child, parent);
    }
}
