package io.sqlmodel.integration.stateful.actions;

import io.sqlmodel.Inspect;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.stateful.Fate;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Realm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Deletes an object and what it owns. */
public final class Delete implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live());
        if (thing == null) {
            return;
        }
        if (picks.coin() || !isPlain(world, thing) || !world.unsettledTies.isEmpty()) {
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
        Map<Entity, EntityState> before = new HashMap<>();
        world.changes().forEach(each -> before.put(each, Inspect.state(each)));
        before.remove(entity);
        world.say("session.delete(%s)", thing);
        world.session().delete(entity);
        if (isWritten(world, before)) {
            world.flushed(); // before the session loaded what the object owns
        }
        world.oracle.delete(thing, tie -> tie.fate == Fate.DELETED_PASSIVELY && !letters);
    }

    /** Whether changes were flushed: a new object has a row, a deleted one has none, or nothing is left to be changed. */
    private static boolean isWritten(World world, Map<Entity, EntityState> before) {
        List<Entity> changes = world.changes();
        return before.entrySet().stream().anyMatch(entry -> {
            EntityState state = Inspect.state(entry.getKey());
            return state != EntityState.TRANSIENT && (state != entry.getValue() || !changes.contains(entry.getKey()));
        });
    }

    /** Whether it is plain what becomes of all that it owns: nothing of that is new. */
    private static boolean isPlain(World world, Thing thing) {
        boolean owns = thing.kind == Schema.HALL || thing.kind == Schema.REALM;
        return !owns || world.session().newObjects().isEmpty();
    }
}
