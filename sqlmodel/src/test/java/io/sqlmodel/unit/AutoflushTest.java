package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AutoflushTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Country.class);

    private final Session session = db.session();
    private final Team team = new Team().name("A");
    private final Hero hero = new Hero().name("b").team(team);

    @BeforeEach
    void store() {
        session.addAll(hero, new Country().code("DE"));
        session.commit();
        session.refresh(team);
        session.refresh(hero);
        db.sql();
    }

    @Test
    @Case("H10")
    void aQueryFlushesFirst() {
        hero.name("c");
        session.exec(SqlModel.select(Hero.class));
        assertThat(db.steps()).containsExactly("UPDATE hero", "SELECT hero");
    }

    @Test
    @Case({"H10", "E06"})
    void aLazyLoadFlushesFirst() {
        hero.team(null);
        assertThat(team.heroes()).isEmpty();
        assertThat(db.steps()).containsExactly("UPDATE hero", "SELECT hero");
    }

    @Test
    @Case({"H10", "E02"})
    void aLazyLoadThatNeedsNoSqlDoesNotFlush() {
        session.expire(hero, Hero.team);
        team.name("B");
        assertThat(hero.team()).isSameAs(team);
        assertThat(db.steps()).isEmpty();
    }

    @Test
    @Case("H10")
    void refreshingFlushesFirst() {
        team.name("B");
        session.refresh(hero);
        assertThat(db.steps()).containsExactly("UPDATE team", "SELECT hero");
    }

    @Test
    @Case("H10")
    void mergeFlushesBeforeItLooksUp() {
        team.name("B");
        session.merge(new Hero().id(99L));
        assertThat(db.steps()).containsExactly("UPDATE team", "SELECT hero");
    }

    @Test
    @Case("H10")
    void gettingWhatIsHeldDoesNotFlush() {
        team.name("B");
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
        assertThat(db.steps()).isEmpty();
    }

    @Test
    @Case("H10")
    void itCanBeSuspendedInABlock() {
        hero.name("c");
        Hero found = session.noAutoflush(
                () -> session.exec(SqlModel.select(Hero.class)).one());
        assertThat(found).isSameAs(hero);
        assertThat(db.steps()).containsExactly("SELECT hero");
    }

    @Test
    @Case("H10")
    void aBlockThatThrowsRestoresIt() {
        hero.name("c");
        assertThatThrownBy(() -> session.noAutoflush((Runnable) () -> {
                    throw new IllegalStateException();
                }))
                .isInstanceOf(IllegalStateException.class);
        session.exec(SqlModel.select(Hero.class));
        assertThat(db.steps()).containsExactly("UPDATE hero", "SELECT hero");
    }

    @Test
    @Case("H10")
    void itCanBeOffForTheSession() {
        session.close();
        db.sql();
        try (Session manual = db.session(builder -> builder.autoflush(false))) {
            manual.add(new Hero().name("c"));
            assertThat(manual.exec(SqlModel.select(Hero.class)).all()).hasSize(1);
            manual.commit();
            assertThat(db.steps()).containsExactly("SELECT hero", "INSERT hero");
        }
    }

    @Test
    @Case("H10")
    void aFailureSaysThatItCameFromAutoflush() {
        session.add(new Country().code("DE"));
        assertThatThrownBy(() -> session.exec(SqlModel.select(Hero.class)))
                .isInstanceOf(IntegrityException.class)
                .hasMessageContaining("autoflush")
                .hasMessageContaining("noAutoflush");
    }

    @Test
    @Case("F03")
    void whatRefersOutOfTheSessionIsLeftForLater() {
        Team outside = new Team().name("B");
        hero.team(outside);
        session.expunge(outside);
        session.exec(SqlModel.select(Team.class));
        assertThat(db.steps()).containsExactly("SELECT team");
        session.add(outside);
        session.commit();
        assertThat(hero.team()).isSameAs(outside);
    }
}
