package io.sqlmodel.integration.tutorial;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.or;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Condition;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chapters about where, limit, update and delete of the tutorial. */
class WhereTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                hero("Deadpond", null),
                hero("Spider-Boy", null),
                hero("Rusty-Man", 48),
                hero("Tarantula", 32),
                hero("Black Lion", 35),
                hero("Dr. Weird", 36),
                hero("Captain North America", 93));
        session = db.session();
    }

    private static Hero hero(String name, Integer age) {
        return new Hero().name(name).secretName("secret of " + name).age(age);
    }

    private List<String> names(Condition... conditions) {
        return session.exec(select(Hero.name).where(conditions).orderBy(Hero.id))
                .all();
    }

    @Test
    @Case("A24")
    void comparisonsNeverMatchNull() {
        assertThat(names(Hero.age.gt(35))).containsExactly("Rusty-Man", "Dr. Weird", "Captain North America");
        assertThat(names(Hero.age.le(35))).containsExactly("Tarantula", "Black Lion");
        assertThat(names(Hero.age.ne(48))).hasSize(4);
    }

    @Test
    @Case("A24")
    void severalConditionsMustAllHold() {
        assertThat(names(Hero.age.ge(35), Hero.age.lt(40))).containsExactly("Black Lion", "Dr. Weird");
    }

    @Test
    @Case("A24")
    void severalCallsOfWhereMustAllHold() {
        assertThat(session.exec(select(Hero.name)
                                .where(Hero.age.ge(35))
                                .where(Hero.age.lt(40))
                                .orderBy(Hero.id))
                        .all())
                .containsExactly("Black Lion", "Dr. Weird");
    }

    @Test
    @Case("A24")
    void orIsOneOrTheOther() {
        assertThat(names(or(Hero.age.le(35), Hero.age.gt(90))))
                .containsExactly("Tarantula", "Black Lion", "Captain North America");
    }

    @Test
    @Case("A24")
    void orInsideOfAndKeepsItsParentheses() {
        assertThat(names(or(Hero.age.eq(32), Hero.age.eq(35)), Hero.name.startsWith("Black")))
                .containsExactly("Black Lion");
    }

    @Test
    @Case("A24")
    void inMatchesAnyOfTheValues() {
        assertThat(names(Hero.name.in("Deadpond", "Tarantula", "nobody"))).containsExactly("Deadpond", "Tarantula");
        assertThat(names(Hero.name.in(List.of()))).isEmpty();
    }

    @Test
    @Case("A24")
    void valuesAreParametersAndNeverText() {
        assertThat(names(Hero.name.eq("x' OR '1'='1"))).isEmpty();
        assertThat(db.sql().sql()).singleElement().asString().doesNotContain("x'");
    }

    @Test
    @Case("A24")
    void limitAndOffsetWalkThroughTheRows() {
        var all = select(Hero.class).orderBy(Hero.id);

        assertThat(session.exec(all.limit(3)).all()).hasSize(3);
        assertThat(session.exec(all.offset(3).limit(3)).all())
                .extracting(Hero::name)
                .containsExactly("Tarantula", "Black Lion", "Dr. Weird");
        assertThat(session.exec(all.offset(6).limit(3)).all()).hasSize(1);
        assertThat(session.exec(all).all()).hasSize(7);
    }

    @Test
    @Case("A24")
    void limitAndOffsetCombineWithWhere() {
        assertThat(session.exec(select(Hero.name)
                                .where(Hero.age.gt(32))
                                .orderBy(Hero.id)
                                .offset(1)
                                .limit(2))
                        .all())
                .containsExactly("Black Lion", "Dr. Weird");
    }

    @Test
    @Case("A24")
    void twoChangesOfTwoObjectsAreSavedByOneCommit() {
        Hero spiderBoy = session.get(Hero.class, 2L);
        Hero captain = session.get(Hero.class, 7L);
        db.forget();

        spiderBoy.age(16).name("Spider-Youngster");
        captain.age(110).name("Captain North America Except Canada");
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE tutorial_hero x2");
        assertThat(db.rows("SELECT name, age FROM tutorial_hero WHERE id IN (2, 7) ORDER BY id")
                        .toString())
                .isEqualTo("[[Spider-Youngster, 16], [Captain North America Except Canada, 110]]");
    }

    @Test
    @Case("A24")
    void aDeletedObjectKeepsItsValuesAndLeavesTheSession() {
        Hero spiderBoy = session.get(Hero.class, 2L);
        db.forget();

        session.delete(spiderBoy);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE tutorial_hero x1");
        assertThat(spiderBoy.name()).isEqualTo("Spider-Boy");
        assertThat(session.contains(spiderBoy)).isFalse();
        assertThat(db.count("tutorial_hero")).isEqualTo(6);
    }

    @Test
    @Case("A24")
    void anUpdateStatementTellsHowManyRowsItChanged() {
        assertThat(session.exec(update(Hero.class).set(Hero.age, 40).where(Hero.age.lt(40))))
                .isEqualTo(3);
        session.commit();

        assertThat(db.column("SELECT age FROM tutorial_hero WHERE name = 'Tarantula'"))
                .containsExactly(40L);
    }

    @Test
    @Case("A24")
    void aDeleteStatementTellsHowManyRowsItDeleted() {
        assertThat(session.exec(delete(Hero.class).where(Hero.age.isNull()))).isEqualTo(2);
        session.commit();

        assertThat(db.count("tutorial_hero")).isEqualTo(5);
    }
}
