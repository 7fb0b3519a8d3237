package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Subquery;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** UNION, INTERSECT and EXCEPT. */
class SetOperationTest extends HeroQueries {
    @Test
    void unionOfValuesIsOrderedAndLimitedAsAWhole() {
        assertThat(all(select(Hero.name)
                        .where(Hero.age.eq(30))
                        .union(select(Team.name))
                        .orderBy(Hero.name.desc())
                        .limit(3)
                        .offset(1)))
                .containsExactly("Empty", "Cid", "Bob");
        assertThat(db.statements())
                .containsExactly(
                        "SELECT heroes.name FROM heroes WHERE heroes.age = ? UNION SELECT teams.name FROM teams"
                                + " ORDER BY 1 DESC LIMIT ? OFFSET ?");
    }

    @Test
    void unionKeepsARowOnceAndUnionAllEachTime() {
        Select<Integer> ages = select(Hero.age).where(Hero.age.isNotNull());
        assertThat(all(ages.union(ages).orderBy(Hero.age))).containsExactly(30, 40);
        assertThat(all(ages.unionAll(ages).orderBy(Hero.age))).containsExactly(30, 30, 30, 30, 40, 40);
    }

    @Test
    void intersectAndExceptOfRows() {
        Select<Row2<String, Integer>> thirty = select(Hero.name, Hero.age).where(Hero.age.eq(30));
        Select<Row2<String, Integer>> red =
                select(Hero.name, Hero.age).join(Hero.team).where(Team.name.eq("Red"));
        assertThat(all(thirty.intersect(red))).containsExactly(new Row2<>("Bob", 30));
        assertThat(all(thirty.except(red))).containsExactly(new Row2<>("Cid", 30));
    }

    /** Nothing can be joined to a union, and repeating it would be no cheaper: both become one SELECT by keys. */
    @Test
    void objectsOfAUnionAreLoadedWithTheirCollectionsWhateverTheWay() {
        Select<Team> red = select(Team.class).where(Team.name.eq("Red"));
        Select<Team> others = select(Team.class).where(Team.name.ne("Red"));
        db.forget();
        for (LoaderOption<Team, ?> way : List.of(joinedload(Team.heroes), subqueryload(Team.heroes))) {
            List<Team> teams = all(red.options(way).unionAll(others));

            assertThat(teams).hasSizeGreaterThan(1).allMatch(team -> Inspect.isLoaded(team, Team.heroes));
            assertThat(teams.get(0).heroes()).extracting(Hero::name).contains("Bob");
            assertThat(db.executed()).containsExactly("SELECT teams", "SELECT heroes");
        }
    }

    @Test
    void aQueryGoesFromLeftToRight() {
        Select<String> ann = select(Hero.name).where(Hero.name.eq("Ann"));
        Select<String> bob = select(Hero.name).where(Hero.name.eq("Bob"));
        assertThat(all(ann.union(bob).intersect(bob))).containsExactly("Bob");
        assertThat(all(ann.union(bob.intersect(bob)).orderBy(Hero.name))).containsExactly("Ann", "Bob");
        assertThat(all(ann.union(bob).except(ann.union(bob)))).isEmpty();
    }

    @Test
    void aPartMayHaveItsOwnOrderAndLimit() {
        Select<String> oldest =
                select(Hero.name).orderBy(Hero.age.desc().nullsLast()).limit(1);
        Select<String> last = select(Team.name).orderBy(Team.name.desc()).limit(1);
        assertThat(all(oldest.unionAll(last).orderBy(Hero.name))).containsExactly("Ann", "Red");
    }

    @Test
    void unionOfObjects() {
        assertThat(all(select(Hero.class)
                        .where(Hero.age.gt(35))
                        .union(select(Hero.class).where(Hero.age.isNull()))
                        .orderBy(Hero.name.desc())))
                .extracting(Hero::name)
                .containsExactly("Dan", "Ann");
    }

    @Test
    void exactNumbersAreOrderedAsNumbers() {
        assertThat(all(select(Hero.pay)
                        .where(Hero.name.eq("Ann"))
                        .union(select(Hero.pay).where(Hero.pay.isNotNull()))
                        .orderBy(Hero.pay)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("9.50"), new BigDecimal("10.00"), new BigDecimal("100.00"));
    }

    @Test
    void aUnionIsATableOfAnotherQuery() {
        Subquery names = select(Hero.name).union(select(Team.name)).as("names");
        assertThat(all(select(count()).from(names).where(names.column(Hero.name).like("B%"))))
                .containsExactly(2L);
    }

    @Test
    void aUnionIsAskedInACondition() {
        assertThat(all(select(Hero.name)
                        .where(Hero.name.in(
                                select(Hero.name).where(Hero.age.eq(40)).union(select(Team.name))))))
                .containsExactly("Ann");
    }

    @Test
    void aUnionIsInserted() {
        assertThat(db.engine()
                        .<Integer>transaction(session -> session.exec(insert(Tag.class)
                                .columns(Tag.name)
                                .from(select(Hero.name).union(select(Team.name))))))
                .isEqualTo(7);
        assertThat(db.count("tags")).isEqualTo(9);
    }

    @Test
    void rowsBecomeRecords() {
        record Named(String name) {}
        assertThat(all(select(Hero.name)
                        .union(select(Team.name))
                        .orderBy(Hero.name)
                        .limit(1)
                        .map(Named::new)))
                .containsExactly(new Named("Ann"));
    }

    @Test
    void otherTypesAreRefused() {
        Select<? extends Object> names = select(Hero.name);
        Select<Object> ids = select(Hero.id).map(id -> id);
        assertThatThrownBy(() -> ids.union(names))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1542")
                .hasMessageContaining("(Long) and (String)");
    }

    @Test
    void anOrderByWhatIsNotReturnedIsRefused() {
        assertThatThrownBy(() -> select(Hero.name).union(select(Team.name)).orderBy(Hero.age))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1543");
    }

    @Test
    void optionsOfAllQueriesComeAfterTheUnion() {
        List<Hero> heroes = all(select(Hero.class)
                .where(Hero.name.eq("Bob"))
                .union(select(Hero.class).where(Hero.name.eq("Ann")))
                .options(loadOnly(Hero.name), selectinload(Hero.team))
                .orderBy(Hero.name));
        assertThat(heroes).extracting(Hero::name).containsExactly("Ann", "Bob");
        assertThat(heroes).allMatch(hero -> Inspect.isLoaded(hero, Hero.team));
        assertThat(heroes).noneMatch(hero -> Inspect.isLoaded(hero, Hero.age));
    }

    @Test
    void aUnionReadsObjectsAnewIfItIsTold() {
        try (Session session = new Session(db.engine())) {
            Hero ann =
                    session.exec(select(Hero.class).where(Hero.name.eq("Ann"))).one();
            ann.age(99);
            session.noAutoflush(() -> {
                session.exec(select(Hero.class)
                                .where(Hero.name.eq("Ann"))
                                .union(select(Hero.class).where(Hero.name.eq("Bob")))
                                .executionOptions(populateExisting()))
                        .all();
            });
            assertThat(ann.age()).isEqualTo(40);
        }
    }
}
