package io.sqlmodel.integration.tutorial;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Result;
import io.sqlmodel.Session;
import io.sqlmodel.error.MultipleResultsException;
import io.sqlmodel.error.NoResultException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How many rows a result gives, and what it does about none or too many. */
class ResultTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Team.class, Hero.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                new Hero().name("Deadpond").secretName("Dive Wilson").age(28),
                new Hero().name("Rusty-Man").secretName("Tommy Sharp").age(48),
                new Hero().name("Tarantula").secretName("Natalia Roman-on").age(32));
        session = db.session();
    }

    private Result<Hero> olderThan(int age) {
        return session.exec(select(Hero.class).where(Hero.age.gt(age)).orderBy(Hero.id));
    }

    @Test
    @Case("A23")
    void firstIsTheFirstOfMany() {
        assertThat(olderThan(0).first().name()).isEqualTo("Deadpond");
    }

    @Test
    @Case("A23")
    void firstOfNoneIsNull() {
        assertThat(olderThan(99).first()).isNull();
    }

    @Test
    @Case("A23")
    void oneIsTheOnlyRow() {
        assertThat(olderThan(40).one().name()).isEqualTo("Rusty-Man");
    }

    @Test
    @Case({"A23", "J07"})
    void oneOfNoneIsAnError() {
        assertThatExceptionOfType(NoResultException.class)
                .isThrownBy(() -> olderThan(99).one())
                .withMessageContaining("SM-1");
    }

    @Test
    @Case({"A23", "J07"})
    void oneOfSeveralIsAnError() {
        assertThatExceptionOfType(MultipleResultsException.class)
                .isThrownBy(() -> olderThan(30).one());
    }

    @Test
    @Case("J07")
    void oneOrNullOfNoneIsNull() {
        assertThat(olderThan(99).oneOrNull()).isNull();
    }

    @Test
    @Case("J07")
    void oneOrNullOfSeveralIsAnError() {
        assertThatExceptionOfType(MultipleResultsException.class)
                .isThrownBy(() -> olderThan(30).oneOrNull());
    }

    @Test
    @Case("J07")
    void optionalIsEmptyForNone() {
        assertThat(olderThan(99).optional()).isEmpty();
        assertThat(olderThan(40).optional().map(Hero::name)).contains("Rusty-Man");
    }

    @Test
    @Case("A23")
    void allStreamAndIterationGiveTheSameRows() {
        List<Hero> iterated = new ArrayList<>();
        for (Hero hero : olderThan(30)) {
            iterated.add(hero);
        }

        assertThat(olderThan(30).all()).hasSize(2).isEqualTo(iterated);
        assertThat(olderThan(30).stream().toList()).isEqualTo(iterated);
    }

    @Test
    @Case("A23")
    void getIsTheObjectOrNull() {
        assertThat(session.get(Hero.class, 2L).name()).isEqualTo("Rusty-Man");
        assertThat(session.get(Hero.class, 99L)).isNull();
    }

    @Test
    @Case("J07")
    void getOneOfNoneIsAnErrorThatNamesTheKey() {
        assertThatExceptionOfType(NoResultException.class)
                .isThrownBy(() -> session.getOne(Hero.class, 99L))
                .withMessageContaining("Hero")
                .withMessageContaining("99");
    }
}
