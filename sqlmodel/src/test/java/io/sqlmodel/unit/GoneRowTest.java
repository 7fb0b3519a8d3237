package io.sqlmodel.unit;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class GoneRowTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class);

    private final Session session = db.session();
    private final Team team = new Team().name("A");
    private final Hero hero = new Hero().name("a").team(team);

    @BeforeEach
    void save() {
        session.add(hero);
        session.commit();
    }

    private void find() {
        session.exec(delete(Hero.class));
        assertThat(session.get(Hero.class, 1L)).isNull();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.DELETED);
    }

    @Test
    @Case({"E31", "H12"})
    void rollbackBringsAnObjectBackWhoseRowWasFoundToBeGone() {
        find();
        session.rollback();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
        assertThat(team.heroes()).containsExactly(hero);
        assertThat(hero.name()).isEqualTo("a");
    }

    @Test
    @Case({"E31", "H13"})
    void soDoesTheRollbackOfTheSavepointInWhichItWasFound() {
        NestedTransaction savepoint = session.beginNested();
        find();
        savepoint.rollback();
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
        assertThat(hero.team()).isSameAs(team);
    }

    @Test
    @Case({"E31", "H13"})
    void rollbackUndoesWhatASavepointFoundThatWasCommitted() {
        NestedTransaction savepoint = session.beginNested();
        find();
        savepoint.commit();
        session.rollback();
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
    }

    @Test
    @Case({"E31", "H14"})
    void aCommitDetachesItForGood() {
        find();
        session.commit();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.DETACHED);
        assertThatThrownBy(() -> session.add(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1209");
    }

    @Test
    @Case({"E31", "H12"})
    void anObjectThatWasInsertedInTheTransactionIsNewAgain() {
        session.delete(hero);
        session.commit();
        Hero added = new Hero().name("b");
        session.add(added);
        session.flush();
        Long id = added.id();
        session.exec(delete(Hero.class));
        assertThat(session.get(Hero.class, id)).isNull();
        session.rollback();
        assertThat(Inspect.state(added)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    @Case({"H12", "H21"})
    void theObjectThatWasReadForItsKeyMeanwhileGivesWayToIt() {
        find();
        session.exec(insert(Hero.class).values(Hero.id.to(1L), Hero.name.to("b")));
        Hero other = session.get(Hero.class, 1L);
        assertThat(other).isNotNull().isNotSameAs(hero);
        session.rollback();
        assertThat(session.exec(select(Hero.class)).all()).containsExactly(hero);
        assertThat(Inspect.state(other)).isEqualTo(EntityState.DETACHED);
    }
}
