package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.ObjectDeletedException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading objects whose attributes have expired. */
class ExpiredColumnsTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case("A25")
    void firstReadAfterCommitRefreshesAllObjectsOfTheClass() {
        Hero a = new Hero().name("A");
        Hero b = new Hero().name("B");
        Hero c = new Hero().name("C");
        assertThat(a.id()).isNull();
        session.addAll(a, b, c);
        assertThat(a.id()).isNull();
        session.commit();
        database.sql();

        assertThat(List.of(a.id(), b.id(), c.id())).containsExactly(10L, 11L, 12L);
        assertThat(database.sql()).hasSize(1);
        assertThat(List.of(a.name(), b.name(), c.name())).containsExactly("A", "B", "C");
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("A25")
    void valuesStayReadableAfterClose() {
        Hero hero = new Hero().name("A");
        try (Session other = database.session()) {
            other.add(hero);
            other.commit();
        }
        assertThat(hero.id()).isEqualTo(10L);
        assertThat(hero.name()).isEqualTo("A");
        assertThat(database.sql()).noneMatch(sql -> sql.startsWith("SELECT"));
    }

    @Test
    @Case("E31")
    void settingAnExpiredAttributeDoesNotLoadAndIsKeptByTheLoad() {
        Hero hero = HeroDatabase.hero(session, "Rusty-Man");
        session.expire(hero);
        database.sql();

        hero.name("Rusted Man");
        assertThat(database.sql()).isEmpty();
        assertThat(hero.age()).isEqualTo(48);
        assertThat(hero.name()).isEqualTo("Rusted Man");
        session.commit();
        assertThat(hero.name()).isEqualTo("Rusted Man");
    }

    @Test
    @Case("E31")
    void expiredColumnsAndAnExpiredRelationshipAreTwoSelects() {
        Team team = session.get(Team.class, 1L);
        team.heroes().size();
        session.expire(team);
        database.sql();

        team.name();
        assertThat(team.heroes()).hasSize(5);
        assertThat(database.sql()).hasSize(2);
    }

    @Test
    void oneExpiredAttributeIsReadAgainWithItsObject() {
        Hero hero = HeroDatabase.hero(session, "Rusty-Man");
        changeElsewhere("Rusty-Man", "Rusted Man");
        session.expire(hero, Hero.name);
        database.sql();

        assertThat(hero.name()).isEqualTo("Rusted Man");
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E30")
    void aQueryFillsExpiredObjectsAndOverwritesNothing() {
        List<Hero> heroes = session.exec(select(Hero.class)).all();
        session.commit();
        heroes.get(0).name("Deadpool");
        session.exec(select(Hero.class)).all();
        database.sql();

        assertThat(heroes.get(0).name()).isEqualTo("Deadpool");
        assertThat(heroes.get(1).name()).isEqualTo("Rusty-Man");
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("J09")
    void readingAnObjectWhoseRowIsGoneSaysSo() {
        Hero hero = HeroDatabase.hero(session, "Loner");
        session.commit();
        deleteElsewhere("Loner");

        assertThatThrownBy(hero::name)
                .isInstanceOf(ObjectDeletedException.class)
                .hasMessageStartingWith("SM-1404: Hero(id=9) has no row any more")
                .hasMessageContaining("name cannot be read");
    }

    @Test
    @Case("J09")
    void refreshOfAnObjectWhoseRowIsGoneSaysSo() {
        Hero hero = HeroDatabase.hero(session, "Loner");
        session.commit();
        deleteElsewhere("Loner");

        assertThatThrownBy(() -> session.refresh(hero))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageStartingWith("SM-1405: Hero(id=9) could not be refreshed");
    }

    @Test
    @Case({"E31", "J09"})
    void getOfAnObjectWhoseRowIsGoneGivesNullAndTheObjectLeaves() {
        Hero hero = HeroDatabase.hero(session, "Loner");
        session.commit();
        deleteElsewhere("Loner");

        assertThat(session.get(Hero.class, 9L)).isNull();
        assertThat(session.contains(hero)).isFalse();
    }

    private void changeElsewhere(String name, String newName) {
        session.commit();
        try (Session other = database.session()) {
            HeroDatabase.hero(other, name).name(newName);
            other.commit();
        }
    }

    private void deleteElsewhere(String name) {
        try (Session other = database.session()) {
            other.delete(HeroDatabase.hero(other, name));
            other.commit();
        }
    }
}
