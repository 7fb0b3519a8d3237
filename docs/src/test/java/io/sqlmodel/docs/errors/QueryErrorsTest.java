package io.sqlmodel.docs.errors;

import static io.sqlmodel.SqlModel.*;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.docs.selfreferential.Category;
import io.sqlmodel.sql.Condition;
import io.sqlmodel.sql.Select;
import io.sqlmodel.sql.Subquery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class QueryErrorsTest extends ErrorsTest {
    QueryErrorsTest() {
        super(Team.class, Hero.class, Address.class, Order.class, Category.class);
    }

    @Test
    void aWordOfAnOptionFollowsWhatItIsAbout() {
        Select<Team> teams = select(Team.class);
        Select<Hero> heroes = select(Hero.class);
        refuses("SM-1501", () -> {
            // snippet: SM-1501
            teams.options(selectinload(Team.heroes).alone());       // SM-1501
            // end
        });
        // snippet: SM-1501
        teams.options(lazyload(Team.heroes).alone());           // one SELECT for each team
        heroes.options(raiseload(Hero.team).onSql());           // an error only if it would need SQL
        heroes.options(defer(Hero.bio).raiseload());            // reading the column is an error
        // end
    }

    @Test
    void nullIsAskedForByName() {
        refuses("SM-1502", () -> Hero.age.eq((Integer) null));
        assertThat(session.exec(select(Hero.class).where(sameAge(null))).one().name()).isEqualTo("Dive");
        assertThat(session.exec(select(Hero.class).where(sameAge(48))).one().name()).isEqualTo("Rusty");
    }

    private static Condition sameAge(@Nullable Integer age) {
        // snippet: SM-1502
        Condition sameAge = age == null ? Hero.age.isNull() : Hero.age.eq(age);
        // end
        return sameAge;
    }

    @Test
    void aTableIsNamed() {
        refuses("SM-1503", () -> {
            // snippet: SM-1503
            session.exec(select(Hero.class).where(Team.name.eq("Preventers")));                  // SM-1503: where does Team come from?
            // end
        });
        // snippet: SM-1503
        session.exec(select(Hero.class).join(Hero.team).where(Team.name.eq("Preventers")));  // joined
        session.exec(select(Hero.class).where(Hero.team.has(Team.name.eq("Preventers"))));   // or asked for by EXISTS
        // end
        statements(2);
    }

    @Test
    void aJoinWithoutAForeignKeySaysHow() {
        refuses("SM-1504", () -> session.exec(select(Hero.class).join(Category.class)));
        // snippet: SM-1504
        session.exec(select(Hero.class).join(Category.class).on(Category.name.eq(Hero.name)));
        // end
        statements(1);
    }

    @Test
    void aJoinWithSeveralForeignKeysSaysWhich() {
        refuses("SM-1505", () -> session.exec(select(Order.class).join(Address.class)));
        // snippet: SM-1505
        session.exec(select(Order.class).join(Order.shippingAddress));
        session.exec(select(Order.class).join(Address.class).on(Address.id.eq(Order.shippingAddressId)));
        // end
        statements(2);
    }

    @Test
    void aSecondTableHasAnAlias() {
        refuses("SM-1506", () -> session.exec(select(Category.class).join(Category.parent)));
        // snippet: SM-1506
        Category.Columns parent = Category.as("parent");
        session.exec(select(Category.class).join(Category.parent, parent).where(parent.name.eq("Books")));
        // end
        statements(1);
    }

    @Test
    void whatContainsEagerReadsIsJoined() {
        Hero.Columns h = Hero.as("h");
        // snippet: SM-1530
        session.exec(select(Hero.class).join(Hero.team).options(containsEager(Hero.team)));             // right
        session.exec(select(Team.class).join(Team.heroes, h).options(containsEager(Team.heroes, h)));   // under an alias
        // end
        refuses("SM-1530", () -> {
            // snippet: SM-1530
            session.exec(select(Hero.class).options(containsEager(Hero.team)));                             // SM-1530: nothing is joined
            // end
        });
    }

    @Test
    void aSubqueryHasTheColumnsThatItSelects() {
        // snippet: SM-1540
        var heroes = count().as("heroes");
        Subquery sizes = select(Hero.teamId, heroes).groupBy(Hero.teamId).as("sizes");
        sizes.column(heroes);
        // end
        refuses("SM-1540", () -> {
            // snippet: SM-1540
            sizes.column(Hero.name);        // SM-1540: the query does not return it
            // end
        });
    }

    @Test
    void eachPlaceHasAnArgument() {
        refuses("SM-1547", () -> {
            // snippet: SM-1547
            sql("length(?) > ?", Hero.name);        // SM-1547: two places, one argument
            // end
        });
        // snippet: SM-1547
        sql("length(?) > ?", Hero.name, 3);     // right
        sql("tags ?? ?", "fast");               // the operator ? of PostgreSQL, and a value
        // end
    }

    @Test
    void aQueryFitsTheColumns() {
        refuses("SM-1551", () -> {
            // snippet: SM-1551
            insert(Hero.class).columns(Hero.name, Hero.teamId).from(select(Team.name));             // SM-1551: one value for two columns
            // end
        });
        // snippet: SM-1551
        insert(Hero.class).columns(Hero.name, Hero.teamId).from(select(Team.name, Team.id));    // right
        // end
    }

    @Test
    void writtenSqlReturnsAllColumns() {
        refuses("SM-1558", () -> {
            // snippet: SM-1558
            session.exec(text("SELECT name FROM heroes").columns(Hero.class)).all();               // SM-1558: one column, and a hero has more
            // end
        });
        // snippet: SM-1558
        session.exec(text("SELECT ? FROM heroes", Hero.class).columns(Hero.class)).all();      // right: the columns of the class, in order
        session.exec(text("SELECT name FROM heroes").columns(Hero.name)).all();                // right
        // end
    }

    @Test
    void anOptionBeginsAtWhatTheQueryReturns() {
        refuses("SM-1592", () -> {
            // snippet: SM-1592
            session.exec(select(Hero.class).options(selectinload(Team.heroes)));   // SM-1592: the query returns heroes
            // end
        });
    }
}
