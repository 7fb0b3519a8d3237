package io.sqlmodel.integration.stateful.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.Tie;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Knight;
import io.sqlmodel.integration.stateful.model.Realm;
import java.util.Comparator;

/** Flushes, and reads what is for viewing only: it follows no edits, and shows the rows in their order (case C14). */
public final class ReadRoster implements Step {
    @Override
    public void run(World world, Picks picks) {
        Thing thing = picks.of(world.oracle.live(Schema.REALM));
        if (thing == null) {
            return;
        }
        world.flush();
        Realm realm = (Realm) world.entity(thing);
        world.say("session.expire(%s, roster); %s.roster()", thing, thing);
        world.session().expire(realm, Realm.roster);
        Tie tie = Schema.TIES.get(0);
        assertThat(realm.roster())
                .as("roster of %s", thing)
                .extracting(Knight::id)
                .containsExactlyElementsOf(world.oracle.children(tie, thing).stream()
                        .map(knight -> (Long) knight.key.get(0))
                        .sorted(Comparator.reverseOrder())
                        .toList());
    }
}
