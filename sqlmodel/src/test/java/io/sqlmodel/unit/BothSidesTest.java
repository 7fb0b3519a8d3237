package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The two sides of a relationship with a database behind them. */
class BothSidesTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class);

    private final Session session = db.session();
    private final Team first = new Team().name("A");
    private final Team second = new Team().name("B");
    private final Hero hero = new Hero().name("c").team(first);

    @BeforeEach
    void store() {
        session.addAll(hero, second);
        session.commit();
        db.sql();
    }

    private void load() {
        assertThat(first.heroes()).containsExactly(hero);
        assertThat(second.heroes()).isEmpty();
        assertThat(hero.team()).isSameAs(first);
        db.sql();
    }

    @Test
    @Case({"A02", "H06"})
    void assigningTheScalarWritesTheForeignKeyOnly() {
        load();
        hero.team(second);
        session.commit();
        assertThat(db.sql()).singleElement().asString().contains("SET team_id = ?");
        assertThat(hero.teamId()).isEqualTo(second.id());
    }

    @Test
    @Case("A07")
    void settingTheScalarToNullRemovesTheLink() {
        hero.team(null);
        session.commit();
        assertThat(hero.teamId()).isNull();
        assertThat(first.heroes()).isEmpty();
    }

    @Test
    @Case("A09")
    void theListChangesAtOnceAndTheForeignKeyWithTheFlush() {
        load();
        hero.team(null);
        assertThat(first.heroes()).isEmpty();
        assertThat(hero.teamId()).isEqualTo(first.id());
        session.flush();
        assertThat(hero.teamId()).isNull();
    }

    @Test
    @Case("B02")
    void theScalarMovesBetweenTwoLoadedListsWithoutSql() {
        load();
        hero.team(second);
        assertThat(first.heroes()).isEmpty();
        assertThat(second.heroes()).containsExactly(hero);
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("B03")
    void settingAnExpiredScalarNeverLoads() {
        hero.team(second);
        assertThat(db.sql()).isEmpty();
        assertThat(first.heroes()).isEmpty();
        assertThat(second.heroes()).containsExactly(hero);
    }

    @Test
    @Case("B03")
    void settingAnExpiredScalarToNullNeverLoads() {
        hero.team(null);
        assertThat(db.sql()).isEmpty();
        assertThat(first.heroes()).isEmpty();
    }

    @Test
    @Case("B04")
    void appendingToASecondListRemovesFromTheFirstAtOnce() {
        load();
        second.heroes().add(hero);
        assertThat(hero.team()).isSameAs(second);
        assertThat(first.heroes()).isEmpty();
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("B05")
    void movingWhileTheOldListIsNotLoadedIsSeenWhenItIsRead() {
        second.heroes().add(hero);
        assertThat(hero.team()).isSameAs(second);
        assertThat(first.heroes()).isEmpty();
        session.commit();
        assertThat(first.heroes()).isEmpty();
        assertThat(second.heroes()).containsExactly(hero);
    }

    @Test
    @Case("B06")
    void appendingExpiredChildrenToANewParentCostsNothing() {
        Team young = new Team().name("D");
        young.heroes().add(hero);
        assertThat(db.sql()).isEmpty();
        assertThat(hero.team()).isSameAs(young);
    }

    @Test
    @Case("B07")
    void replacingTheListFiresForEachMember() {
        load();
        Hero other = new Hero().name("d");
        first.heroes(List.of(other));
        assertThat(hero.team()).isNull();
        assertThat(other.team()).isSameAs(first);
        session.commit();
        assertThat(hero.teamId()).isNull();
        assertThat(other.teamId()).isEqualTo(first.id());
    }

    @Test
    @Case("B10")
    void theOtherSidesEditWaitsForTheLoadOfAList() {
        session.refresh(second);
        db.sql();
        Hero young = new Hero().name("d").team(first);
        assertThat(Inspect.isLoaded(first, Team.heroes)).isFalse();
        assertThat(db.sql()).isEmpty();
        assertThat(session.noAutoflush(() -> List.copyOf(first.heroes()))).containsExactly(hero, young);
    }

    @Test
    @Case("B10")
    void addingAndRemovingCancelsAndACommitEmptiesTheQueue() {
        Hero young = new Hero().name("d").team(first);
        young.team(null);
        assertThat(session.isModified(first)).isFalse();
        session.commit();
        assertThat(first.heroes()).containsExactly(hero);
    }

    @Test
    @Case("B12")
    void anUnflushedRemovalIsAppliedOnceAndForgottenByExpiry() {
        session.noAutoflush(() -> {
            hero.team(null);
            db.sql();
            assertThat(first.heroes()).isEmpty();
            assertThat(db.count()).isEqualTo(1);
            session.expire(first, Team.heroes);
            assertThat(first.heroes()).containsExactly(hero);
            assertThat(db.count()).isEqualTo(1);
        });
    }

    @Test
    @Case("B13")
    void assigningAnUnloadedListLoadsTheOldOne() {
        session.refresh(first);
        db.sql();
        first.heroes(List.of());
        assertThat(db.steps()).contains("SELECT hero");
        assertThat(Inspect.history(first, Team.heroes).deleted()).containsExactly(hero);
    }

    @Test
    @Case("B14")
    void aListThatWasReplacedIsDead() {
        load();
        List<Hero> dead = first.heroes();
        first.heroes(List.of());
        assertThat(dead).containsExactly(hero);
        dead.clear();
        session.commit();
        assertThat(first.heroes()).isEmpty();
    }

    @Test
    @Case("B15")
    void readingAnUnsetScalarChangesNothingAndAssigningNullDoes() {
        Hero read = new Hero().name("d");
        assertThat(read.team()).isNull();
        read.teamId(first.id());
        Hero assigned = new Hero().name("e").teamId(first.id());
        assigned.team(null);
        session.addAll(read, assigned);
        session.commit();
        assertThat(read.teamId()).isEqualTo(first.id());
        assertThat(assigned.teamId()).isNull();
    }

    @Test
    @Case("B16")
    void theObjectWinsOverAForeignKeySetBefore() {
        hero.teamId(999L);
        hero.team(second);
        session.commit();
        assertThat(hero.teamId()).isEqualTo(second.id());
    }

    @Test
    @Case("B16")
    void aForeignKeySetAfterTheObjectWinsAndIsResolvedWhenRead() {
        load();
        hero.team(first);
        hero.teamId(second.id());
        assertThat(hero.team()).isSameAs(second);
        session.commit();
        assertThat(second.heroes()).containsExactly(hero);
    }

    @Test
    @Case("E05")
    void aCollectionThatWasNeverTouchedIsUnloadedAfterTheFlush() {
        Team team = new Team().name("D");
        session.add(team);
        assertThat(team.heroes()).isEmpty();
        session.flush();
        db.sql();
        assertThat(team.heroes()).isEmpty();
        assertThat(db.steps()).containsExactly("SELECT hero");
    }
}
