package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Sets a text. */
public final class Rename implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null
                || thing.facts.parents.keySet().stream().anyMatch(tie -> tie.view != null && tie.view.isMap)) {
            return; // a key that changes in a map is noticed with the next load only
        }
        Kind.Text text = picks.of(thing.kind.texts);
        Entity entity = world.entity(thing);
        if (!thing.isLive()) {
            return;
        }
        String value = world.oracle.newText();
        world.say("%s.%s(%s)", thing, text.column(), value);
        text.set().accept(entity, value);
        thing.facts.texts.put(text.column(), value);
    }
}
