package io.sqlmodel.integration.stateful.actions;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.stateful.Kind;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.World;

/** Reads all objects of a class in one result. */
public final class Query implements Step {
    @Override
    public void run(World world, Picks picks) {
        Kind kind = picks.of(Schema.KINDS);
        world.say("session.exec(select(%s))", kind);
        assertThat(world.all(kind)).as("all of %s", kind).hasSameSizeAs(world.oracle.live(kind));
    }
}
