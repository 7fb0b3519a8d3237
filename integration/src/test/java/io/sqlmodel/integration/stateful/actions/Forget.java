package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import java.util.List;

/** Expires an object without a flush before: its unflushed changes are lost, and its former parents have it again. */
public final class Forget implements Step {
    private static final List<Kind> LEAVES = List.of(Schema.BARGE, Schema.BARD, Schema.CHEST, Schema.PILGRIM);

    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live().stream()
                .filter(each -> LEAVES.contains(each.kind) && each.facts.state == Thing.State.PERSISTENT)
                .toList());
        if (thing == null) {
            return;
        }
        Entity entity = world.entity(thing);
        if (thing.isLive()) {
            world.say("session.expire(%s)", thing);
            world.session().expire(entity);
            world.oracle.forget(thing);
        }
    }
}
