package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CommitTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class);

    private final Session session = db.session();

    private void rename(String name) {
        try (Session other = db.session()) {
            other.getOne(Hero.class, 1L).name(name);
            other.commit();
        }
    }

    @Test
    @Case({"A25", "H22"})
    void theKeyIsNullUntilTheFlushAndKnownAfterIt() {
        Hero hero = new Hero().name("b");
        assertThat(hero.id()).isNull();
        session.add(hero);
        assertThat(hero.id()).isNull();
        session.flush();
        assertThat(hero.id()).isEqualTo(1);
        assertThat(db.steps()).containsExactly("INSERT hero");
    }

    @Test
    @Case("H15")
    void afterACommitTheNextReadSeesWhatOthersChanged() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.commit();
        rename("c");
        assertThat(hero.name()).isEqualTo("c");
    }

    @Test
    @Case("H15")
    void withoutExpiryValuesStayUntilExpiredExplicitly() {
        try (Session keeping = db.session(builder -> builder.expireOnCommit(false))) {
            Hero hero = new Hero().name("b");
            keeping.add(hero);
            keeping.commit();
            rename("c");
            db.sql();
            assertThat(hero.name()).isEqualTo("b");
            assertThat(db.sql()).isEmpty();
            keeping.expire(hero);
            assertThat(hero.name()).isEqualTo("c");
        }
    }

    @Test
    @Case({"H15", "A25"})
    void allExpiredObjectsOfAClassAreReadWithOneStatement() {
        List<Hero> heroes = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            heroes.add(new Hero().name("h" + i));
        }
        session.addAll(heroes);
        session.commit();
        db.sql();
        assertThat(heroes).extracting(Hero::name).doesNotHaveDuplicates().hasSize(50);
        assertThat(db.count()).isEqualTo(1);
    }

    @Test
    @Case({"H22", "B03"})
    void changingAPersistentObjectBeginsATransaction() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.commit();
        hero.name("c");
        assertThatThrownBy(session::begin)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("begun already");
    }

    @Test
    @Case("J10")
    void beginningTwiceIsRefused() {
        session.begin();
        assertThatThrownBy(session::begin).isInstanceOf(InvalidStateException.class);
        session.commit();
        session.begin();
    }

    @Test
    void committingWithoutWorkSendsNothing() {
        session.commit();
        assertThat(db.engine().connectionsInUse()).isZero();
        assertThat(db.sql()).isEmpty();
    }

    @Test
    void closingDetachesAndKeepsValues() {
        Team team = new Team().name("A");
        Hero hero = new Hero().name("b").team(team);
        Hero pending = new Hero().name("c");
        session.add(hero);
        session.flush();
        session.add(pending);
        session.close();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.DETACHED);
        assertThat(Inspect.state(pending)).isEqualTo(EntityState.TRANSIENT);
        assertThat(hero.id()).isEqualTo(1);
        assertThat(hero.team().name()).isEqualTo("A");
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    void whatWasNotCommittedIsRolledBackByClosing() {
        session.add(new Hero().name("b"));
        session.flush();
        session.close();
        try (Session other = db.session()) {
            assertThat(other.get(Hero.class, 1L)).isNull();
        }
    }

    @Test
    void aClosedSessionRefusesAllWork() {
        session.close();
        session.close();
        assertThatThrownBy(() -> session.add(new Hero()))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("closed");
        assertThatThrownBy(session::commit).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(session::rollback).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(session::newObjects).isInstanceOf(InvalidStateException.class);
        assertThatThrownBy(() -> session.get(Hero.class, 1L)).isInstanceOf(InvalidStateException.class);
    }

    @Test
    void aReadOnlySessionReadsAndRefusesToWrite() {
        session.add(new Hero().name("b"));
        session.commit();
        session.close();
        try (Session reading = db.session(builder -> builder.readOnly(true))) {
            Hero hero = reading.getOne(Hero.class, 1L);
            hero.name("b");
            reading.flush();
            hero.name("c");
            assertThatThrownBy(reading::commit)
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("read-only");
            reading.rollback();
            reading.add(new Hero().name("d"));
            assertThatThrownBy(reading::flush).isInstanceOf(InvalidStateException.class);
        }
    }
}
