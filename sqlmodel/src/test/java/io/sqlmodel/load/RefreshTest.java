package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code refresh} and {@code get} (case E31). */
class RefreshTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case("E31")
    void refreshReadsTheColumnsAndExpiresLazyRelationships() {
        Team team = session.get(Team.class, 1L);
        team.heroes().size();
        database.sql();

        session.refresh(team);

        assertThat(database.sql()).containsExactly("SELECT id, name FROM team WHERE id = ?");
        assertThat(team.heroes()).hasSize(5);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E31")
    void refreshWritesOtherChangesAndLosesThoseOfTheObject() {
        Hero deadpond = HeroDatabase.hero(session, "Deadpond");
        Hero loner = HeroDatabase.hero(session, "Loner");
        deadpond.name("lost");
        loner.name("kept");
        database.sql();

        session.refresh(deadpond);

        assertThat(deadpond.name()).isEqualTo("Deadpond");
        assertThat(database.sql())
                .containsExactly(
                        "UPDATE hero SET name = ? WHERE id = ?",
                        "SELECT id, name, age, team_id FROM hero WHERE id = ?");
    }

    @Test
    @Case("E31")
    void refreshOfARelationshipReadsTheRowThenTheRelationship() {
        Team team = session.get(Team.class, 1L);
        database.sql();

        session.refresh(team, Team.heroes);

        assertThat(database.sql())
                .containsExactly(
                        "SELECT id FROM team WHERE id = ?",
                        "SELECT id, name, age, team_id FROM hero WHERE team_id = ?");
        assertThat(team.heroes()).hasSize(5);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E31")
    void refreshLoadsWhatIsNamedAndLeavesTheRestExpired() {
        Hero hero = HeroDatabase.hero(session, "Rusty-Man");
        session.commit();
        database.sql();

        session.refresh(hero, Hero.team, Hero.name);

        assertThat(database.sql())
                .containsExactly(
                        "SELECT id, name, team_id FROM hero WHERE id = ?", "SELECT id, name FROM team WHERE id = ?");
        assertThat(hero.team().name()).isEqualTo("Preventers");
        assertThat(hero.name()).isEqualTo("Rusty-Man");
        assertThat(database.sql()).isEmpty();
        assertThat(hero.age()).isEqualTo(48);
        assertThat(database.sql()).hasSize(1);
    }

    @Test
    @Case("E31")
    void refreshOfAManyToOneFollowsTheKeyInTheDatabase() {
        Hero hero = HeroDatabase.hero(session, "Rusty-Man");
        hero.team();
        session.commit();
        hero.team();
        session.commit();
        try (Session other = database.session()) {
            HeroDatabase.hero(other, "Rusty-Man").teamId(2L);
            other.commit();
        }

        session.refresh(hero, Hero.team);

        assertThat(hero.team().name()).isEqualTo("Z-Force");
    }

    @Test
    @Case({"A23", "E31"})
    void getFindsWhatTheSessionHoldsWithoutSql() {
        Hero hero = session.get(Hero.class, 2L);
        database.sql();

        assertThat(session.get(Hero.class, 2L)).isSameAs(hero);
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("E31")
    void getReadsAnExpiredObjectAgain() {
        Hero hero = session.get(Hero.class, 2L);
        session.commit();
        database.sql();

        assertThat(session.get(Hero.class, 2L)).isSameAs(hero);
        assertThat(database.sql()).hasSize(1);
        assertThat(hero.name()).isEqualTo("Rusty-Man");
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("A23")
    void getOfAKeyThatNothingHasIsNull() {
        assertThat(session.get(Hero.class, 99L)).isNull();
    }

    @Test
    void objectFromGetAndFromAQueryIsTheSame() {
        Hero hero = session.get(Hero.class, 2L);

        assertThat(session.exec(select(Hero.class).where(Hero.id.eq(2L))).one()).isSameAs(hero);
    }
}
