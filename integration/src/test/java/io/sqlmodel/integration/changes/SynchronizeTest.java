package io.sqlmodel.integration.changes;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.text;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.ObjectDeletedException;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the session's objects learn of statements. */
class SynchronizeTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Adventurer.class, Trophy.class);

    private Session session;
    private Guild miners;
    private Guild bards;
    private Adventurer ann;
    private Adventurer bob;
    private Trophy cup;

    @BeforeEach
    void save() {
        Guild first = new Guild().name("Miners");
        Adventurer winner = new Adventurer().name("Ann").age(30).guild(first);
        db.save(
                first,
                new Guild().name("Bards"),
                winner,
                new Adventurer().name("Bob").age(40).guild(first),
                new Trophy().title("Cup").winner(winner));
        session = db.session();
        miners = session.get(Guild.class, 1L);
        bards = session.get(Guild.class, 2L);
        ann = session.get(Adventurer.class, 1L);
        bob = session.get(Adventurer.class, 2L);
        cup = session.get(Trophy.class, 1L);
        assertThat(miners.adventurers()).hasSize(2);
        assertThat(bards.adventurers()).isEmpty();
        db.forget();
    }

    @Test
    void whatAnUpdateSetsIsReadAgainForAllObjectsAtOnce() {
        session.exec(update(Adventurer.class).set(Adventurer.age, 1).where(Adventurer.name.eq("Ann")));

        assertThat(Inspect.isLoaded(ann, Adventurer.name)).isTrue();
        assertThat(Inspect.isLoaded(bob, Adventurer.age)).isFalse();
        assertThat(ann.age()).isEqualTo(1);
        assertThat(bob.age()).isEqualTo(40);
        assertThat(db.executed()).containsExactly("UPDATE adventurer x1", "SELECT adventurer");
    }

    @Test
    void anUpdateThatMeetsNoRowExpiresNothing() {
        session.exec(update(Adventurer.class).set(Adventurer.age, 1).where(Adventurer.name.eq("nobody")));

        assertThat(Inspect.isLoaded(ann, Adventurer.age)).isTrue();
    }

    @Test
    void allIsReadAgainAfterSqlOfTheProgramsOwn() {
        bob.age(41);

        int written =
                session.exec(text("UPDATE adventurer SET guild_id = ?, age = ? WHERE name = ?", bards.id(), 31, "Ann"));

        assertThat(written).isEqualTo(1);
        assertThat(ann.age()).isEqualTo(31);
        assertThat(bob.age()).isEqualTo(41);
        assertThat(miners.adventurers()).containsExactly(bob);
        assertThat(bards.adventurers()).containsExactly(ann);
    }

    @Test
    void sqlOfTheProgramsOwnThatWritesNoRowExpiresNothing() {
        assertThat(session.exec(text("DELETE FROM trophy WHERE title = ?").bind("none")))
                .isZero();

        assertThat(Inspect.isLoaded(cup, Trophy.title)).isTrue();
        assertThat(db.executed()).containsExactly("DELETE trophy x0");
    }

    @Test
    void whatSqlOfTheProgramsOwnWroteIsUndoneWithASavepoint() {
        try (NestedTransaction savepoint = session.beginNested()) {
            session.exec(text("UPDATE adventurer SET age = 99"));
            assertThat(ann.age()).isEqualTo(99);
            savepoint.rollback();
        }

        assertThat(ann.age()).isEqualTo(30);
    }

    @Test
    void aSessionThatOnlyReadsRunsNoSqlThatWrites() {
        try (Session reader = db.session(options -> options.readOnly(true))) {
            assertThatThrownBy(() -> reader.exec(text("DELETE FROM trophy")))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("SM-1211");
        }
    }

    @Test
    void aWrittenForeignKeyIsSeenFromBothSides() {
        session.exec(
                update(Adventurer.class).set(Adventurer.guildId, bards.id()).where(Adventurer.name.eq("Bob")));

        assertThat(bob.guild()).isSameAs(bards);
        assertThat(miners.adventurers()).containsExactly(ann);
        assertThat(bards.adventurers()).containsExactly(bob);
    }

    @Test
    void changesThatAreNotFlushedStay() {
        session.noAutoflush(() -> {
            ann.age(77);
            session.exec(update(Adventurer.class).set(Adventurer.age, 1));
            assertThat(ann.age()).isEqualTo(77);
            assertThat(bob.age()).isEqualTo(1);
        });
        session.commit();

        assertThat(ann.age()).isEqualTo(77);
    }

    @Test
    void itCanBeSwitchedOff() {
        session.exec(update(Adventurer.class).set(Adventurer.age, 1).synchronizeSession(false));
        session.exec(delete(Trophy.class).synchronizeSession(false));

        assertThat(ann.age()).isEqualTo(30);
        assertThat(cup.title()).isEqualTo("Cup");
        assertThat(db.executed()).containsExactly("UPDATE adventurer x2", "DELETE trophy x1");
    }

    @Test
    @Needs(Capability.UPSERT)
    void anUpsertIsSeen() {
        session.exec(insert(Adventurer.class)
                .values(Adventurer.name.to("Ann"), Adventurer.age.to(5))
                .onConflict(Adventurer.name)
                .doUpdate(Adventurer.age));

        assertThat(ann.age()).isEqualTo(5);
    }

    @Test
    @Case("F20")
    void aDeleteRunsNoCascadeAndLeavesCollections() {
        session.exec(delete(Adventurer.class).where(Adventurer.name.eq("Bob")));

        assertThat(db.executed()).containsExactly("DELETE adventurer x1");
        assertThat(miners.adventurers()).containsExactly(ann, bob);
        assertThatThrownBy(bob::age).isInstanceOf(ObjectDeletedException.class);
        assertThat(ann.age()).isEqualTo(30);
        assertThat(session.get(Adventurer.class, 2L)).isNull();
        session.refresh(miners, Guild.adventurers);
        assertThat(miners.adventurers()).containsExactly(ann);
    }

    @Test
    @Case("F20")
    void whatTheDatabaseDeletesAlongIsFoundGone() {
        session.exec(delete(Adventurer.class).where(Adventurer.name.eq("Ann")));

        assertThatThrownBy(cup::title).isInstanceOf(ObjectDeletedException.class);
    }

    @Test
    @Case("F20")
    void foreignKeysThatTheDatabaseSetsToNullAreReadAgain() {
        session.exec(delete(Guild.class).where(Guild.name.eq("Miners")));

        assertThat(ann.guildId()).isNull();
        assertThat(ann.guild()).isNull();
        assertThat(Inspect.isLoaded(cup, Trophy.title)).isTrue();
    }

    @Test
    @Case("H13")
    void aSavepointsRollbackIsSeenAfterADelete() {
        try (NestedTransaction savepoint = session.beginNested()) {
            session.exec(delete(Adventurer.class).where(Adventurer.name.eq("Ann")));
            savepoint.rollback();
        }
        assertThat(cup.title()).isEqualTo("Cup");
        assertThat(ann.age()).isEqualTo(30);
    }

    @Test
    @Case("H18")
    void anUpdateCountsTheVersionOn() {
        session.close();
        Session reader = db.session(options -> options.expireOnCommit(false));
        Trophy read = reader.get(Trophy.class, 1L);
        reader.commit();
        db.engine().transaction(other -> other.exec(update(Trophy.class).set(Trophy.title, "Bowl")));

        assertThat(db.column("SELECT version FROM trophy")).containsExactly(2L);
        read.title("Plate");
        assertThatThrownBy(reader::flush).isInstanceOf(StaleDataException.class);
    }

    @Test
    @Case("H18")
    void aVersionThatIsSetByHandIsNotCountedOn() {
        session.exec(update(Trophy.class).set(Trophy.version, 9));

        assertThat(cup.version()).isEqualTo(9);
    }
}
