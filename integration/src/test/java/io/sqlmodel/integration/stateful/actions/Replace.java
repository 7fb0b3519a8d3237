package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import java.util.ArrayList;
import java.util.List;

/** Sets a collection to other members, whether it is loaded or not. */
public final class Replace implements Step {
    @Override
    public void run(World world, Picks picks) {
        Tie tie = picks.of(world.oracle.ties().stream()
                .filter(each -> each.view != null && !each.view.scalar)
                .toList());
        if (tie == null) {
            return;
        }
        Thing parent = picks.of(world.oracle.live(tie.parent));
        Entity owner = world.entity(parent);
        List<Thing> members = new ArrayList<>(picks.some(world.oracle.live(tie.child)));
        List<Entity> entities = world.entities(members);
        if (!parent.isLive()) {
            return;
        }
        boolean loads = parent.facts.state == Thing.State.PERSISTENT && !Assigning.isLoaded(owner, tie.view.attribute);
        if (loads && picks.coin()) {
            Assigning.touch(world, parent, tie.view);
        } else if (loads) {
            world.flush(); // so that it is known what the load inside flushes: nothing
        }
        if (!parent.isLive() || !members.stream().allMatch(Thing::isLive)) {
            return;
        }
        List<Thing> lost = new ArrayList<>(world.oracle.children(tie, parent));
        lost.removeAll(members);
        if (!members.stream().allMatch(member -> Assigning.isAllowed(world, tie, member, parent))
                || !lost.stream().allMatch(member -> Assigning.isAllowed(world, tie, member, null))) {
            return;
        }
        world.say("%s.%s(%s)", parent, tie.view, members);
        tie.view.replace(owner, entities);
        lost.stream().filter(Thing::isThere).forEach(member -> world.oracle.assign(tie, member, null));
        members.forEach(member -> {
            Assigning.leaves(world, tie, member);
            world.oracle.assign(tie, member, parent);
        });
    }
}
