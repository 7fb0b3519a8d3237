package io.sqlmodel.integration.tour;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The five-minute tour of DESIGN part 2, word by word; only the database is another one for each test. */
class DesignTourTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with();

    private final Team avengers = new Team().name("Avengers");
    private final Hero ironMan = new Hero().name("Iron Man").team(avengers);
    private final Hero cap = new Hero().name("Captain America");

    private Engine engine;

    @BeforeEach
    void createTables() {
        engine = db.engine();
        Metadata.of(Team.class, Hero.class).createAll(engine);
    }

    @Test
    void bothSidesAgreeBeforeAnySql() {
        db.forget();
        avengers.heroes().add(cap);

        assertThat(avengers.heroes()).containsExactly(ironMan, cap);
        assertThat(cap.team()).isSameAs(avengers);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    void addingTheTeamSavesItsHeroes() {
        avengers.heroes().add(cap);

        try (Session session = new Session(engine)) {
            session.add(avengers); // save-update cascade takes both heroes along
            session.commit();
            session.refresh(avengers);
            assertThat(avengers.heroes()).containsExactly(ironMan, cap);
        }

        assertThat(db.rows("SELECT name, team_id FROM hero ORDER BY id").toString())
                .isEqualTo("[[Iron Man, 1], [Captain America, 1]]");
    }

    @Test
    @Needs(Capability.PERSISTENT)
    void theNextEngineFindsWhatTheLastOneSaved() {
        db.save(avengers);
        engine.close();

        try (Engine next = Engine.create(db.url());
                Session session = new Session(next)) {
            assertThat(session.getOne(Team.class, 1L).heroes())
                    .extracting(Hero::name)
                    .containsExactly("Iron Man");
        }
    }

    @Test
    void selectinloadBringsTheTeamAlong() {
        db.save(avengers);

        try (Session session = new Session(engine)) {
            Hero hero = session.exec(
                            select(Hero.class).options(selectinload(Hero.team)).where(Hero.name.eq("Iron Man")))
                    .one();
            db.forget();
            assertThat(hero.team().name()).isEqualTo("Avengers"); // no SQL: loaded
            assertThat(db.executed()).isEmpty();
        }
    }

    @Test
    void ordinaryMethodsOfTheShapeAreMethodsOfTheClass() {
        assertThat(ironMan.badge()).isEqualTo("Iron Man of Avengers");
        assertThat(cap.badge()).isEqualTo("Captain America");
    }

    @Test
    void discoverFindsTheModelsOfTheClassPath() {
        assertThat(Metadata.discover().models()).contains(Team.class, Hero.class);
    }
}
