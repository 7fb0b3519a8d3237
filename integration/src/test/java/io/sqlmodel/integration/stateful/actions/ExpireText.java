package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.sql.Attribute;

/** Lets one column be read again; an unflushed change of it is lost (case E31). */
public final class ExpireText implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null || thing.facts.state != Thing.State.PERSISTENT || thing.kind == Schema.CHEST) {
            return;
        }
        Kind.Text text = thing.kind.texts.get(0);
        Entity entity = world.entity(thing);
        if (thing.isLive()) {
            world.say("session.expire(%s, %s)", thing, text.column());
            expire(world, entity, text.attribute());
            world.oracle.forgetText(thing, text.column());
        }
    }

    @SuppressWarnings("unchecked")
    private static void expire(World world, Entity entity, Attribute<?> attribute) {
        world.session().expire(entity, (Attribute<Entity>) attribute);
    }
}
