package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.generated.Entity;
import io.sqlmodel.integration.stateful.Fate;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Realm;

/** Deletes an object and what it owns. */
public final class Delete implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        if (picks.coin() || !isPlain(world, thing)) {
            world.flush();
        }
        if (thing.facts.state != Thing.State.PERSISTENT) {
            return;
        }
        Entity entity = world.entity(thing);
        if (!thing.isLive()) {
            return;
        }
        boolean letters = thing.kind == Schema.REALM && Assigning.isLoaded(entity, Realm.letters);
        world.say("session.delete(%s)", thing);
        if (world.writes(() -> world.session().delete(entity))) {
            world.flushed(); // before the session loaded what the object owns
        }
        world.oracle.delete(thing, tie -> tie.fate == Fate.DELETED_PASSIVELY && !letters);
    }

    /** Whether it is plain what becomes of all that it owns: nothing of that is new. */
    private static boolean isPlain(World world, Thing thing) {
        boolean owns = Schema.TIES.stream()
                .anyMatch(tie -> tie.parent == thing.kind && tie.fate.isOwned() && !tie.isOneToOne());
        return !owns || world.session().newObjects().isEmpty();
    }
}
