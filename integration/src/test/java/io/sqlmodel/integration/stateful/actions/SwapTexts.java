package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;

/** Exchanges the unique values of two objects (DESIGN 4.10). */
public final class SwapTexts implements Step {
    @Override
    public void run(World world, Picks picks) {
        Kind kind = picks.coin() ? Schema.REALM : Schema.SIGIL;
        Thing one = picks.of(world.oracle.live(kind));
        Thing other = picks.of(world.oracle.live(kind));
        if (one == null || one == other) {
            return;
        }
        Entity oneEntity = world.entity(one);
        Entity otherEntity = world.entity(other);
        if (!one.isLive() || !other.isLive()) {
            return;
        }
        Kind.Text text = kind.texts.get(1);
        String ones = one.facts.texts.get(text.column());
        String others = other.facts.texts.get(text.column());
        world.say("%s.%s(%s); %s.%s(%s)", one, text.column(), others, other, text.column(), ones);
        text.set().accept(oneEntity, others);
        text.set().accept(otherEntity, ones);
        one.facts.texts.put(text.column(), others);
        other.facts.texts.put(text.column(), ones);
    }
}
