package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Voyage;

/** Deletes an object, and adds a new one with its key in the same flush (case H08). */
public final class SwitchRow implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing old = picks.of(world.oracle.live(Schema.VOYAGE));
        if (old == null) {
            return;
        }
        world.flush();
        Voyage voyage = (Voyage) world.entity(old);
        Thing young = world.make(Schema.VOYAGE);
        Voyage entity = (Voyage) world.entity(young);
        entity.carrier(voyage.carrier()).number(voyage.number());
        world.say("session.delete(%s); session.add(%s with its key)", old, young);
        world.session().delete(voyage);
        world.oracle.delete(old, any -> false);
        world.session().add(entity);
        if (picks.coin()) {
            world.flush();
        }
    }
}
