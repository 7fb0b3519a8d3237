package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.containsEager;
import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.subqueryload;
import static io.sqlmodel.SqlModel.yieldPer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Result;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Select;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Large results: 1200 soldiers in 3 squads. */
class StreamTest {
    private static final Select<Soldier> ALL = select(Soldier.class).orderBy(Soldier.age);

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Squad.class, Soldier.class, Vehicle.class);

    private Session session;

    @BeforeEach
    void save() {
        List<Squad> squads = List.of(new Squad().name("a"), new Squad().name("b"), new Squad().name("c"));
        Object[] soldiers = new Object[1200];
        for (int i = 0; i < soldiers.length; i++) {
            soldiers[i] = new Soldier().name("s" + i).age(i).squad(squads.get(i % 3));
        }
        db.save(soldiers);
        session = db.session();
    }

    @Test
    @Case("E15")
    void selectinRunsOnceForEachPart() {
        int seen = 0;
        try (Stream<Squad> squads = session
                .exec(select(Squad.class).options(selectinload(Squad.soldiers)).executionOptions(yieldPer(2)))
                .stream()) {
            for (Iterator<Squad> each = squads.iterator(); each.hasNext(); ) {
                seen += each.next().soldiers().size();
            }
        }

        assertThat(seen).isEqualTo(1200);
        assertThat(db.executed()).containsExactly("SELECT squad", "SELECT soldier", "SELECT soldier");
    }

    @Test
    @Case("E15")
    void aStreamReadsFiveHundredRowsAtATime() {
        Set<String> squads = new HashSet<>();
        long count = session.exec(ALL).stream()
                .peek(soldier -> squads.add(soldier.squad().name()))
                .count();

        assertThat(count).isEqualTo(1200);
        assertThat(squads).containsExactlyInAnyOrder("a", "b", "c");
        assertThat(db.executed()).startsWith("SELECT soldier", "SELECT squad").hasSizeBetween(2, 4);
    }

    @Test
    void rowsComeInOrderAndAreShaped() {
        List<Row2<String, Integer>> rows = session
                .exec(select(Soldier.name, Soldier.age).orderBy(Soldier.age))
                .stream()
                .toList();
        assertThat(rows).hasSize(1200).element(700).isEqualTo(new Row2<>("s700", 700));

        assertThat(session.exec(ALL.map(soldier -> soldier.age() + 1)).stream().toList())
                .startsWith(1, 2)
                .endsWith(1200);
    }

    @Test
    @Case("E15")
    void whatCannotBeDividedIsRefusedWhereItWasAskedFor() {
        Select<Squad> squads = select(Squad.class).executionOptions(yieldPer(2));

        assertThatThrownBy(() -> session.exec(squads.options(joinedload(Squad.soldiers))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1524");
        assertThatThrownBy(() -> session.exec(squads.join(Squad.soldiers).options(containsEager(Squad.soldiers))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1524");
        assertThatThrownBy(() -> session.exec(squads.options(subqueryload(Squad.soldiers))))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1524");
        assertThatThrownBy(() -> yieldPer(0)).isInstanceOf(QueryException.class).hasMessageContaining("SM-1525");
    }

    @Test
    @Case("E15")
    void aJoinedManyToOneIsAllowed() {
        try (Stream<Soldier> soldiers =
                session.exec(ALL.options(joinedload(Soldier.squad)).executionOptions(yieldPer(400))).stream()) {
            assertThat(soldiers.map(soldier -> soldier.squad().name()).distinct())
                    .containsExactly("a", "b", "c");
        }
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    void aJoinedCollectionIsStreamedWhole() {
        assertThat(session.exec(select(Squad.class).options(joinedload(Squad.soldiers))).stream()
                        .mapToInt(squad -> squad.soldiers().size()))
                .containsExactly(400, 400, 400);
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    void allRowsOfALargeResultArePeers() {
        List<Soldier> soldiers = session.exec(ALL).all();
        assertThat(soldiers).hasSize(1200);

        assertThat(soldiers).extracting(soldier -> soldier.squad().name()).contains("a", "b", "c");
        assertThat(db.executed()).containsExactly("SELECT soldier", "SELECT squad");
    }

    @Test
    void aLargeResultIsOneObjectForEachRowHoweverItIsUsed() {
        Result<Soldier> result = session.exec(ALL);
        Soldier first = result.first();

        assertThat(result.all()).hasSize(1200).first().isSameAs(first);
        assertThat(result.stream()).hasSize(1200);
        assertThat(result).hasSize(1200);
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    void whatIsNotReadYetIsReadBeforeTheSessionWrites() {
        Result<Soldier> result = session.exec(ALL);
        Soldier last = session.get(Soldier.class, 1200L);
        last.age(-1);
        session.flush();
        session.exec(delete(Soldier.class).where(Soldier.age.eq(1198)));

        assertThat(result.all()).hasSize(1200);
        session.commit();
        assertThat(result.all()).hasSize(1200);
    }

    @Test
    void aResultOutlivesItsTransactionAndItsSession() {
        Result<String> committed = session.exec(select(Soldier.name).orderBy(Soldier.id));
        session.commit();
        Result<String> rolledBack = session.exec(select(Soldier.name).orderBy(Soldier.id));
        session.rollback();
        Result<String> closed = session.exec(select(Soldier.name).orderBy(Soldier.id));
        session.close();

        assertThat(committed.all()).hasSize(1200).isEqualTo(rolledBack.all()).isEqualTo(closed.all());
    }

    @Test
    void theSessionCanBeUsedWhileAStreamIsOpen() {
        try (Stream<Soldier> soldiers = session.exec(ALL).stream()) {
            soldiers.forEach(soldier -> {
                if (soldier.age() % 600 == 0) {
                    session.exec(ALL.limit(10)).all();
                    session.get(Squad.class, 3L);
                    soldier.name("changed");
                    session.flush();
                }
            });
        }
        session.commit();

        assertThat(db.column("SELECT age FROM soldier WHERE name = 'changed' ORDER BY age"))
                .containsExactly(0L, 600L);
    }

    @Test
    void aStreamEndsWithItsTransaction() {
        for (Runnable end : List.<Runnable>of(session::commit, session::rollback, session::close)) {
            Iterator<Soldier> soldiers = session.exec(ALL).stream().iterator();
            soldiers.next();
            end.run();

            assertThatThrownBy(() -> soldiers.forEachRemaining(soldier -> {}))
                    .isInstanceOf(InvalidStateException.class)
                    .hasMessageContaining("SM-1408");
        }
    }

    /** What a program may do with a result must not depend on how many rows the database has today. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 501, 1200})
    void aResultIsStreamedOnceHoweverLarge(int rows) {
        Result<Soldier> result = session.exec(ALL.limit(rows));
        try (Stream<Soldier> soldiers = result.stream()) {
            assertThat(soldiers.limit(3)).hasSize(Math.min(rows, 3));
        }

        for (ThrowingCallable use :
                List.<ThrowingCallable>of(result::stream, result::all, result::first, result::one)) {
            assertThatThrownBy(use).isInstanceOf(InvalidStateException.class).hasMessageContaining("SM-1407");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 500, 501, 1200})
    void aResultWhoseRowsWereTakenIsStreamedAsOftenAsWanted(int rows) {
        Result<Soldier> result = session.exec(ALL.limit(rows));
        List<Soldier> all = result.all();

        assertThat(result.stream()).containsExactlyElementsOf(all);
        assertThat(result.stream()).containsExactlyElementsOf(all);
        assertThat(result.all()).isEqualTo(all);
    }

    /** The rest is read before the session writes, which nobody asked for. */
    @ParameterizedTest
    @ValueSource(ints = {1, 1200})
    void aResultThatTheSessionReadToItsEndIsStreamedOnceToo(int rows) {
        Result<Soldier> result = session.exec(ALL.limit(rows));
        session.commit();
        assertThat(result.stream()).hasSize(rows);

        assertThatThrownBy(result::stream).hasMessageContaining("SM-1407");
    }

    @Test
    void aStreamThatIsClosedEarlyGivesItsStatementBack() {
        for (int i = 0; i < 3; i++) {
            try (Stream<Soldier> soldiers = session.exec(ALL).stream()) {
                soldiers.forEach(soldier -> {
                    throw new IllegalStateException("stop");
                });
            } catch (IllegalStateException stop) {
                assertThat(stop).hasMessage("stop");
            }
        }
        session.commit();

        assertThat(db.execute("DELETE FROM soldier")).isEqualTo(1200);
    }

    @Test
    void aFailedFlushEndsAStream() {
        Iterator<Soldier> soldiers = session.exec(ALL).stream().iterator();
        soldiers.next();
        session.add(new Soldier().name("lost").squadId(99L));
        assertThatThrownBy(session::flush).isInstanceOf(RuntimeException.class);

        assertThatThrownBy(() -> soldiers.forEachRemaining(soldier -> {})).isInstanceOf(InvalidStateException.class);
        session.rollback();
        assertThat(session.exec(ALL).stream()).hasSize(1200);
    }
}
