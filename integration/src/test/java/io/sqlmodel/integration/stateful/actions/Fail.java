package io.sqlmodel.integration.stateful.actions;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.PendingRollbackException;
import io.sqlmodel.integration.stateful.Picks;
import io.sqlmodel.integration.stateful.Schema;
import io.sqlmodel.integration.stateful.Step;
import io.sqlmodel.integration.stateful.Thing;
import io.sqlmodel.integration.stateful.World;
import io.sqlmodel.integration.stateful.model.Medal;
import io.sqlmodel.integration.stateful.model.Realm;

/** Adds an object that the database refuses, and rolls the flush back that fails: to the savepoint, or all. */
public final class Fail implements Step {
    @Override
    public void run(World world, Picks picks) {
        Medal nameless = new Medal();
        Thing realm = picks.of(world.oracle.live(Schema.REALM));
        Realm owner = realm == null || picks.coin() ? null : (Realm) world.entity(realm);
        world.say("session.add(new Medal().realm(%s)); session.flush()", owner == null ? null : realm);
        if (owner != null && realm.isLive()) {
            nameless.realm(owner);
        }
        world.session().add(nameless);
        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(() -> world.session().flush());
        assertThatExceptionOfType(PendingRollbackException.class)
                .isThrownBy(() -> world.session().flush());
        if (world.oracle.depth() > 0 && picks.coin()) {
            world.say("nested.rollback()");
            world.rollbackToSavepoint();
        } else {
            world.say("session.rollback()");
            world.rollback();
        }
    }
}
