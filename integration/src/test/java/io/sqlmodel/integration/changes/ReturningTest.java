package io.sqlmodel.integration.changes;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.entity;
import static io.sqlmodel.SqlModel.insert;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Row2;
import io.sqlmodel.Session;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows that come back from the statements that write them. */
class ReturningTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Adventurer.class, Trophy.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                new Adventurer().name("Ann").age(30),
                new Adventurer().name("Bob").age(40));
        session = db.session();
    }

    @Test
    void insertReturnsObjectsOfTheSession() {
        List<Adventurer> made = session.exec(insert(Adventurer.class)
                        .values(Adventurer.name.to("Cid"))
                        .values(Adventurer.name.to("Dan"))
                        .returning(Adventurer.class))
                .all();

        assertThat(made).extracting(Adventurer::name).containsExactlyInAnyOrder("Cid", "Dan");
        assertThat(made).allMatch(session::contains);
        made.get(0).age(5);
        session.commit();
        assertThat(db.executed()).containsExactly("INSERT adventurer x2", "UPDATE adventurer x1");
    }

    @Test
    void insertReturnsValues() {
        List<Row2<Long, String>> rows = session.exec(insert(Adventurer.class)
                        .values(Adventurer.name.to("Cid"))
                        .returning(Adventurer.id, Adventurer.name))
                .all();

        assertThat(rows).containsExactly(new Row2<>(3L, "Cid"));
        assertThat(session.exec(insert(Adventurer.class)
                                .values(Adventurer.name.to("Dan"))
                                .returning(Adventurer.id)
                                .map(id -> "no. " + id))
                        .one())
                .isEqualTo("no. 4");
    }

    @Test
    @Needs(Capability.UPDATE_RETURNING)
    void updateReturnsObjectsAsTheyAreByNow() {
        Adventurer ann = session.get(Adventurer.class, 1L);
        db.forget();
        Adventurer older = session.exec(update(Adventurer.class)
                        .set(Adventurer.age, Adventurer.age.plus(1))
                        .where(Adventurer.name.eq("Ann"))
                        .returning(Adventurer.class))
                .one();

        assertThat(older).isSameAs(ann);
        assertThat(ann.age()).isEqualTo(31);
        assertThat(db.executed()).containsExactly("UPDATE adventurer x1");
    }

    @Test
    @Needs(Capability.UPDATE_RETURNING)
    void updateReturnsValuesAndObjectsInOneRow() {
        Row2<Adventurer, Integer> row = session.exec(update(Adventurer.class)
                        .set(Adventurer.age, 7)
                        .where(Adventurer.name.eq("Bob"))
                        .returning(entity(Adventurer.class), Adventurer.age))
                .one();

        assertThat(row.first().name()).isEqualTo("Bob");
        assertThat(row.second()).isEqualTo(7);
    }

    @Test
    @Needs(Capability.UPSERT)
    void anUpsertReturnsChangedObjectsAsTheyAreByNow() {
        Adventurer ann = session.get(Adventurer.class, 1L);
        List<Adventurer> rows = session.exec(insert(Adventurer.class)
                        .values(Adventurer.name.to("Ann"), Adventurer.age.to(1))
                        .values(Adventurer.name.to("Cid"), Adventurer.age.to(2))
                        .onConflict(Adventurer.name)
                        .doUpdate(Adventurer.age)
                        .returning(Adventurer.class))
                .all();

        assertThat(rows).hasSize(2).contains(ann);
        assertThat(ann.age()).isEqualTo(1);
        session.rollback();
        assertThat(ann.age()).isEqualTo(30);
    }

    @Test
    @Case("H14")
    void deleteReturnsObjectsThatHaveLeftTheSession() {
        Adventurer ann = session.get(Adventurer.class, 1L);
        Adventurer bob = session.get(Adventurer.class, 2L);
        Adventurer gone = session.exec(delete(Adventurer.class)
                        .where(Adventurer.name.eq("Ann"))
                        .returning(Adventurer.class))
                .one();

        assertThat(gone).isSameAs(ann);
        assertThat(gone.name()).isEqualTo("Ann");
        assertThat(session.contains(ann)).isFalse();
        assertThat(Inspect.state(ann)).isEqualTo(EntityState.DELETED);
        assertThat(bob.name()).isEqualTo("Bob");
        session.commit();
        assertThat(db.count("adventurer")).isEqualTo(1);
        assertThat(ann.name()).isEqualTo("Ann");
    }

    @Test
    @Case("H12")
    void aRollbackBringsReturnedDeletedObjectsBack() {
        Adventurer gone = session.exec(delete(Adventurer.class).returning(Adventurer.class))
                .all()
                .get(0);
        session.rollback();

        assertThat(session.contains(gone)).isTrue();
        assertThat(session.get(Adventurer.class, gone.id())).isSameAs(gone);
    }

    @Test
    @Case("H12")
    void aRollbackMakesReturnedNewObjectsTransient() {
        Adventurer cid = session.exec(insert(Adventurer.class)
                        .values(Adventurer.name.to("Cid"))
                        .returning(Adventurer.class))
                .one();
        session.rollback();

        assertThat(Inspect.state(cid)).isEqualTo(EntityState.TRANSIENT);
        assertThat(cid.name()).isEqualTo("Cid");
    }

    @Test
    @Case("H13")
    void aSavepointsRollbackMakesReturnedNewObjectsTransient() {
        Adventurer cid;
        try (NestedTransaction savepoint = session.beginNested()) {
            cid = session.exec(insert(Adventurer.class)
                            .values(Adventurer.name.to("Cid"))
                            .returning(Adventurer.class))
                    .one();
            savepoint.rollback();
        }
        assertThat(session.contains(cid)).isFalse();
        assertThat(session.exec(select(Adventurer.class)).all()).hasSize(2);
    }

    @Test
    void columnsOfAnotherTableAreAnError() {
        assertThatThrownBy(() -> session.exec(delete(Adventurer.class).returning(Guild.name)))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1503");
    }

    @Test
    void whatIsReturnedPrintsAsSql() {
        assertThat(delete(Adventurer.class).where(Adventurer.age.gt(1)).returning(Adventurer.id))
                .hasToString("DELETE FROM adventurer WHERE adventurer.age > ? RETURNING adventurer.id");
    }
}
