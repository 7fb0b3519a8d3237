package io.sqlmodel.load;

import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that cannot be loaded when they are read. */
class RaiseloadTest {
    @RegisterExtension
    private final TestEngine database = HeroDatabase.open();

    private final Session session = database.session();

    @Test
    @Case("E21")
    void readingRaisesEvenIfTheSessionHoldsTheTarget() {
        session.get(Team.class, 1L);
        Hero hero = session.exec(select(Hero.class).where(Hero.id.eq(2L)).options(raiseload(Hero.team)))
                .one();
        database.sql();

        assertThatThrownBy(hero::team)
                .isInstanceOf(RaiseLoadException.class)
                .hasMessageStartingWith("SM-1402: Hero.team of Hero(id=2) is not loaded")
                .hasMessageContaining("selectinload(Hero.team)");
        assertThat(hero.name()).isEqualTo("Rusty-Man");
        assertThat(database.sql()).isEmpty();
    }

    @Test
    @Case("J08")
    void neverLoadedRelationshipOfADetachedObjectIsAnErrorThatNamesIt() {
        Team team;
        try (Session other = database.session()) {
            team = other.get(Team.class, 1L);
        }

        assertThat(team.name()).isEqualTo("Preventers");
        assertThatThrownBy(team::heroes)
                .isInstanceOf(DetachedInstanceException.class)
                .hasMessageStartingWith("SM-1401: Team.heroes of Team(id=1) was never loaded")
                .hasMessageContaining("selectinload(Team.heroes)");
    }
}
