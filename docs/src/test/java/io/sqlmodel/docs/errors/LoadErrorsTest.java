package io.sqlmodel.docs.errors;

import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.yieldPer;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Result;
import io.sqlmodel.Session;
import io.sqlmodel.sql.Select;
import java.util.Iterator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LoadErrorsTest extends ErrorsTest {
    LoadErrorsTest() {
        super(Team.class, Hero.class);
    }

    @Test
    void aDetachedObjectLoadsNothing() {
        refuses("SM-1401", () -> {
            // snippet: SM-1401
            Team team;
            try (Session session = new Session(engine)) {
                team = session.get(Team.class, 1L);
            }
            team.name();    // known
            team.heroes();  // SM-1401: Team.heroes was never loaded
            // end
        });
    }

    @Test
    void aRowMayBeGone() {
        Hero hero = session.getOne(Hero.class, 1L);
        // snippet: SM-1404
        session.commit();   // expires hero; meanwhile another session deletes its row
        // end
        engine.transaction(other -> {
            other.delete(other.getOne(Hero.class, 1L));
        });
        refuses("SM-1404", () -> {
            // snippet: SM-1404
            hero.name();        // SM-1404
            // end
        });
    }

    @Test
    void aColumnIsRaised() {
        Select<Hero> heroes = select(Hero.class);
        // snippet: SM-1406
        Select<Hero> strict = heroes.options(loadOnly(Hero.name).raiseload());           // hero.age() is SM-1406
        Select<Hero> whole = heroes.options(loadOnly(Hero.name, Hero.age).raiseload());  // it comes with the query
        Select<Hero> lazy = heroes.options(loadOnly(Hero.name));                         // it is read when it is first used
        // end
        refuses("SM-1406", () -> firstAge(strict));
        assertThat(firstAge(whole)).isEqualTo(48);
        assertThat(firstAge(lazy)).isEqualTo(48);
    }

    private Integer firstAge(Select<Hero> heroes) {
        try (Session another = new Session(engine)) {
            return another.exec(heroes.orderBy(Hero.id)).first().age();
        }
    }

    @Test
    void aResultIsStreamedOnce() {
        // snippet: SM-1407
        Result<Hero> heroes = session.exec(select(Hero.class));
        long ageless = heroes.stream().filter(hero -> hero.age() == null).count();
        // end
        assertThat(ageless).isEqualTo(1);
        refuses("SM-1407", () -> {
            // snippet: SM-1407
            heroes.all();    // SM-1407
            // end
        });
    }

    @Test
    void aStreamEndsWithItsTransaction() {
        Iterator<Hero> half = session.exec(select(Hero.class).orderBy(Hero.id).executionOptions(yieldPer(1)))
                .stream()
                .iterator();
        half.next();
        session.commit();
        refuses("SM-1408", half::next);
        session.exec(select(Hero.class).where(Hero.age.isNull())).one().age(30);
        // snippet: SM-1408
        try (Stream<Hero> heroes = session.exec(select(Hero.class)).stream()) {
            heroes.forEach(hero -> hero.age(hero.age() + 1));
        }
        session.commit();
        // end
        assertThat(session.exec(select(Hero.age).orderBy(Hero.age)).all()).containsExactly(31, 49);
    }

    @Test
    void anOptionLoadsWithTheQuery() {
        // snippet: SM-1450
        session.exec(select(Team.class).options(selectinload(Team.heroes))).all();
        // end
        forget();
        assertThat(session.getOne(Team.class, 1L).heroes()).hasSize(2);
        statements(0);
    }
}
