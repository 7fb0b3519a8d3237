package io.sqlmodel.integration.changes;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.SerializationException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that a transaction keeps to itself. */
class LockTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Adventurer.class, Trophy.class);

    private final Select<Adventurer> next =
            select(Adventurer.class).orderBy(Adventurer.id).limit(1).forUpdate();

    @BeforeEach
    void save() {
        db.save(new Adventurer().name("Ann"), new Adventurer().name("Bob"));
    }

    @Test
    void aLockingQueryGivesItsRowsOnEveryDatabase() {
        Session session = db.session();

        assertThat(session.exec(next.skipLocked()).one().name()).isEqualTo("Ann");
        assertThat(session.exec(select(Adventurer.name).orderBy(Adventurer.id).forShare())
                        .all())
                .containsExactly("Ann", "Bob");
    }

    @Test
    void whatIsJoinedMayBeMissing() {
        Session session = db.session();

        assertThat(session.exec(select(Adventurer.name, Guild.name)
                                .leftJoin(Adventurer.guild)
                                .forUpdate())
                        .all())
                .hasSize(2);
        assertThat(session.exec(select(Adventurer.class)
                                .options(joinedload(Adventurer.guild), joinedload(Adventurer.trophies))
                                .forUpdate())
                        .all())
                .hasSize(2);
        assertThat(session.exec(next.options(joinedload(Adventurer.trophies))).all())
                .hasSize(1);
    }

    @Test
    @Needs(Capability.ROW_LOCKS)
    void workersSkipWhatOthersHave() {
        Session first = db.session();
        Session second = db.session();

        assertThat(first.exec(next.skipLocked()).one().name()).isEqualTo("Ann");
        assertThat(second.exec(next.skipLocked()).one().name()).isEqualTo("Bob");
    }

    @Test
    @Needs(Capability.ROW_LOCKS)
    void whoDoesNotWaitIsToldAtOnce() {
        Session first = db.session();
        Session second = db.session();

        first.exec(next).one();
        assertThatThrownBy(() -> second.exec(next.noWait())).isInstanceOf(SerializationException.class);
    }
}
