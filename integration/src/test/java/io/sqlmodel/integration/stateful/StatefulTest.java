package io.sqlmodel.integration.stateful;

import io.sqlmodel.integration.db.TestDatabase;
import java.io.IOException;
import java.sql.SQLException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.state.ActionChain;
import org.jspecify.annotations.Nullable;

/**
 * Random work of a session over relationships of every kind, held against an oracle after each action, and against the
 * rows after each commit and rollback. {@code -Dsequences=10000 -Dsequence.seed=7} for more, and for others.
 */
class StatefulTest {
    private static final int LENGTH = 40;

    private final TestDatabase db = TestDatabase.with(Schema.MODELS);
    private @Nullable RowCheck rows;
    private @Nullable World world;

    @BeforeProperty
    void open() throws IOException, SQLException {
        db.open();
        rows = new RowCheck(db);
    }

    @AfterProperty
    void close() throws IOException, SQLException {
        if (world != null) {
            world.close();
        }
        rows.close();
        db.close();
    }

    @Provide
    Arbitrary<ActionChain<World>> work() {
        return Actions.chains(this::newWorld).withMaxTransformations(LENGTH);
    }

    private World newWorld() {
        if (world != null) {
            world.close();
            Tables.empty(db.engine());
            db.forget();
        }
        world = new World(db, rows);
        return world;
    }

    @AddLifecycleHook(Sequences.class)
    @Property(edgeCases = EdgeCasesMode.NONE)
    void theSessionAndTheDatabaseAgreeWithTheOracle(@ForAll("work") ActionChain<World> work) {
        try {
            work.run().commit();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError(world.report(e), e);
        }
    }
}
