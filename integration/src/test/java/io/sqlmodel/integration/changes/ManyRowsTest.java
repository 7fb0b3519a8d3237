package io.sqlmodel.integration.changes;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Databases change and delete many rows by other statements than few: each number has to reach each row. */
class ManyRowsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Adventurer.class, Trophy.class);

    private void insert(int count) {
        List<Trophy> trophies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Adventurer winner = new Adventurer().name("adventurer " + i).age(i);
            trophies.add(new Trophy().title("trophy " + i).winner(winner));
        }
        db.engine().transaction(session -> {
            session.addAll(trophies);
        });
    }

    private static List<Adventurer> adventurers(Session session) {
        return session.exec(select(Adventurer.class).orderBy(Adventurer.id)).all();
    }

    private static List<Trophy> trophies(Session session) {
        return session.exec(select(Trophy.class).orderBy(Trophy.id)).all();
    }

    private void somebodyElseChanges(Trophy trophy) {
        db.engine().transaction(other -> {
            other.exec(update(Trophy.class).set(Trophy.version.to(7)).where(Trophy.id.eq(trophy.id())));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5, 6, 20, 21, 60, 61, 200, 206, 261})
    void eachChangedRowGetsItsOwnValue(int count) {
        insert(count + 1);
        db.engine().transaction(session -> {
            List<Adventurer> all = adventurers(session);
            for (int i = 0; i < count; i++) {
                all.get(i).age(i % 3 == 0 ? null : 1000 + i);
            }
        });

        try (Session session = new Session(db.engine())) {
            List<Adventurer> all = adventurers(session);
            for (int i = 0; i < count; i++) {
                assertThat(all.get(i).age()).isEqualTo(i % 3 == 0 ? null : (Integer) (1000 + i));
            }
            assertThat(all.get(count).age()).isEqualTo(count);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 210})
    void changedRowsCountTheirVersionsAndOneThatSomebodyElseChangedIsFound(int count) {
        insert(count);
        try (Session session = new Session(db.engine())) {
            List<Trophy> all = trophies(session);
            all.forEach(trophy -> trophy.title(trophy.title() + "!"));
            session.commit();
            assertThat(trophies(session)).allMatch(trophy -> trophy.version() == 2);
        }
        try (Session session =
                Session.builder(db.engine()).expireOnCommit(false).open()) {
            List<Trophy> all = trophies(session);
            session.commit();
            somebodyElseChanges(all.get(count / 2));
            all.forEach(trophy -> trophy.title(trophy.title() + "?"));

            assertThatThrownBy(session::commit).isInstanceOf(StaleDataException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 30, 210})
    void rowsWithVersionsAreDeletedUnlessSomebodyElseChangedOne(int count) {
        insert(count + 1);
        try (Session session =
                Session.builder(db.engine()).expireOnCommit(false).open()) {
            List<Trophy> all = trophies(session);
            session.commit();
            somebodyElseChanges(all.get(count / 2));
            all.subList(0, count).forEach(session::delete);

            assertThatThrownBy(session::commit).isInstanceOf(StaleDataException.class);
        }
        try (Session session = new Session(db.engine())) {
            trophies(session).subList(0, count).forEach(session::delete);
            session.commit();

            assertThat(trophies(session)).hasSize(1);
        }
    }
}
