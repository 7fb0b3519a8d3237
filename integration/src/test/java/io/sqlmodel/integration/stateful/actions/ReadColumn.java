package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Reads a text. */
public final class ReadColumn implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        Entity entity = world.entity(thing);
        Kind.Text text = picks.of(thing.kind.texts);
        if (Assigning.isReadable(world, thing)) {
            world.say("%s.%s()", thing, text.column());
            text.get().apply(entity);
            world.sync();
        }
    }
}
