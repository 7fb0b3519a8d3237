package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Flushes, takes an object out of the session with what it owns, edits it there, and adds it again. */
public final class Detour implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        world.flush();
        Entity entity = thing.isLive() ? world.entity(thing) : null;
        if (entity == null || !thing.isLive()) {
            return;
        }
        world.say("session.expunge(%s)", thing);
        world.session().expunge(entity);
        if (thing.kind != Schema.CHEST && picks.coin()) {
            Kind.Text text = picks.of(thing.kind.texts);
            String value = world.oracle.newText();
            world.say("%s.%s(%s)", thing, text.column(), value);
            text.set().accept(entity, value);
            thing.facts.texts.put(text.column(), value);
        }
        world.say("session.add(%s)", thing);
        world.session().add(entity);
    }
}
