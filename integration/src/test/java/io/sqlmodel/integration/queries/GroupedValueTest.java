package io.sqlmodel.integration.queries;

import static io.sqlmodel.SqlModel.caseWhen;
import static io.sqlmodel.SqlModel.coalesce;
import static io.sqlmodel.SqlModel.count;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.substring;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Subquery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Groups and orders by values that hold parameters, which most databases do not know again. */
class GroupedValueTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class, Tag.class, HeroTag.class, Category.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                new Hero().name("Ann").age(40),
                new Hero().name("Bob").age(20),
                new Hero().name("Cid"),
                new Hero().name("Dan").age(70));
        session = db.session();
    }

    @Test
    void aGroupIsWhatACaseGives() {
        assertThat(session.exec(select(caseWhen(Hero.age.lt(30), "young").otherwise("old"), count())
                                .from(Hero.class)
                                .groupBy(caseWhen(Hero.age.lt(30), "young").otherwise("old"))
                                .orderBy(count()))
                        .all())
                .containsExactly(new Row2<>("young", 1L), new Row2<>("old", 3L));
    }

    @Test
    void itMayHaveAName() {
        var band = caseWhen(Hero.age.lt(30), "young").otherwise("old").as("band");

        assertThat(session.exec(select(band, count()).groupBy(band).orderBy(band.desc()))
                        .all())
                .containsExactly(new Row2<>("young", 1L), new Row2<>("old", 3L));
    }

    @Test
    void aNameThatAColumnHasMeansTheColumnNowhere() {
        var name = coalesce(Hero.age, 40).as("age");

        assertThat(session.exec(select(count(), name).groupBy(name).orderBy(name))
                        .all())
                .containsExactly(new Row2<>(1L, 20), new Row2<>(2L, 40), new Row2<>(1L, 70));
    }

    @Test
    void aGroupOfASubquery() {
        var age = coalesce(Hero.age, 40);
        var heroes = count().as("heroes");
        Subquery ages = select(age, heroes).groupBy(age).as("ages");

        assertThat(session.exec(select(ages.column(heroes))
                                .from(ages)
                                .where(ages.column(age).eq(40)))
                        .all())
                .containsExactly(2L);
    }

    @Test
    void distinctValuesAreInTheirOrder() {
        assertThat(session.exec(select(substring(Hero.name, 2, 1))
                                .distinct()
                                .orderBy(substring(Hero.name, 2, 1).desc().nullsLast()))
                        .all())
                .containsExactly("o", "n", "i", "a");
    }
}
