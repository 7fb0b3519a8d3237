package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import java.util.List;
import java.util.Map;

/** Commits, reads some, edits them while they are detached, and adds them to another session with all that they lead to. */
public final class Reattach implements Step {
    @Override
    public void run(World world, Picks picks) {
        world.say("session.commit()");
        world.commit();
        if (!world.expires()) {
            world.renew(true); // so that none shows what was deleted
        }
        List<Thing> some = picks.some(world.oracle.live());
        for (Thing thing : some) {
            read(world, thing, picks.of(Schema.TIES));
        }
        Map<Thing, Entity> detached = world.renew(picks.coin());
        world.say("session = new Session");
        for (Thing thing : some) {
            if (thing.kind != Schema.CHEST && picks.coin()) {
                Kind.Text text = picks.of(thing.kind.texts);
                String value = world.oracle.newText();
                world.say("detached %s.%s(%s)", thing, text.column(), value);
                text.set().accept(detached.get(thing), value);
                thing.facts.texts.put(text.column(), value);
            }
        }
        for (Thing thing : some) {
            world.say("session.add(%s)", thing);
            world.session().add(detached.get(thing));
        }
        detached.forEach((thing, entity) -> {
            if (thing.isThere() && world.session().contains(entity)) {
                world.bind(thing, entity);
            }
        });
    }

    private static void read(World world, Thing thing, Tie tie) {
        Entity entity = world.entity(thing);
        thing.kind.texts.get(0).get().apply(entity);
        if (tie.parent == thing.kind && tie.view != null) {
            world.say("%s.%s()", thing, tie.view);
            tie.view.read(entity);
        } else if (tie.child == thing.kind && !tie.isOneSided()) {
            world.say("%s.%s()", thing, tie);
            tie.get(entity);
        }
    }
}
