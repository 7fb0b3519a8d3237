package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Fate;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Realm;

/** Deletes an object and adds it again before the flush: it stays, and what it owns goes nevertheless. */
public final class Keep implements Step {
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
        boolean letters = thing.kind == Schema.REALM && Assigning.isLoaded(entity, Realm.letters);
        world.say("session.delete(%s); session.add(%s)", thing, thing);
        world.session().delete(entity);
        world.oracle.delete(thing, tie -> tie.fate == Fate.DELETED_PASSIVELY && !letters);
        world.session().add(entity);
        thing.facts.state = Thing.State.PERSISTENT;
        if (world.oracle
                .pairs(Schema.CRAFTS)
                .keySet()
                .removeIf(pair -> pair.left() == thing || pair.right() == thing)) {
            world.unsettledLinks = true; // its link objects are owned
        }
    }
}
