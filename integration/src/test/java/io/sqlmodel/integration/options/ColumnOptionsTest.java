package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.defer;
import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.undefer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.LoaderOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which columns come with an object, and when the others come. */
class ColumnOptionsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Squad.class, Soldier.class, Vehicle.class);

    private Session session;

    @BeforeEach
    void save() {
        Squad red = new Squad().name("red");
        db.save(
                new Soldier().name("Ann").age(30).bio("long").squad(red),
                new Soldier().name("Bob").age(40).bio("longer").squad(red),
                new Soldier().name("Cid").age(50));
        session = db.session();
    }

    private List<Soldier> soldiers(LoaderOption<?, ?>... options) {
        return session.exec(select(Soldier.class).orderBy(Soldier.id).options(options))
                .all();
    }

    @Test
    @Case("E29")
    void loadOnlyReadsTheNamedColumnsAndTheKey() {
        List<Soldier> soldiers = soldiers(loadOnly(Soldier.name));

        assertThat(db.statements()).containsExactly("SELECT soldier.id, soldier.name FROM soldier ORDER BY soldier.id");
        assertThat(soldiers).extracting(Soldier::name).containsExactly("Ann", "Bob", "Cid");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E29")
    void anotherColumnIsReadOnFirstUseForAllObjectsOfTheResult() { // better than one SELECT for each object
        List<Soldier> soldiers = soldiers(loadOnly(Soldier.name));
        db.forget();

        assertThat(soldiers).extracting(Soldier::age).containsExactly(30, 40, 50);

        assertThat(db.statements()).singleElement().asString().startsWith("SELECT id, age FROM soldier");
    }

    @Test
    @Case("E29")
    void aDeferredColumnCanBeReadForEachObjectAlone() {
        List<Soldier> soldiers = soldiers(defer(Soldier.bio).alone());
        db.forget();

        assertThat(soldiers).extracting(Soldier::bio).containsExactly("long", "longer", null);

        assertThat(db.statements()).hasSize(3);
    }

    @Test
    @Case("E29")
    void deferLeavesAColumnOut() {
        soldiers(defer(Soldier.age, Soldier.name));

        assertThat(db.statements().get(0)).doesNotContain("age").doesNotContain("name");
    }

    @Test
    @Case("E29")
    void undeferReadsADeferredColumnWithTheQuery() {
        List<Soldier> soldiers = soldiers(undefer(Soldier.bio));
        db.forget();

        assertThat(soldiers).extracting(Soldier::bio).containsExactly("long", "longer", null);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E29")
    void theLaterOptionForAColumnWins() {
        List<Soldier> soldiers = soldiers(loadOnly(Soldier.name), undefer(Soldier.age), defer(Soldier.name));

        assertThat(Inspect.isLoaded(soldiers.get(0), Soldier.age)).isTrue();
        assertThat(Inspect.isLoaded(soldiers.get(0), Soldier.name)).isFalse();
    }

    @Test
    @Case("E29")
    void readingAColumnThatWasLeftOutCanBeAnError() {
        Soldier ann = soldiers(loadOnly(Soldier.name).raiseload()).get(0);
        db.forget();

        assertThatThrownBy(ann::age)
                .isInstanceOf(RaiseLoadException.class)
                .hasMessageContaining("SM-1406")
                .hasMessageContaining("Soldier.age of Soldier(id=1)")
                .hasMessageContaining("undefer(Soldier.age)");
        assertThat(ann.name()).isEqualTo("Ann");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E29")
    void columnsOfRelatedObjectsCanBeChosen() {
        Squad red = session.exec(
                        select(Squad.class).options(selectinload(Squad.soldiers).loadOnly(Soldier.name)))
                .one();
        assertThat(db.statements().get(1)).startsWith("SELECT id, name, squad_id FROM soldier WHERE squad_id");

        assertThat(red.soldiers()).extracting(Soldier::name).containsExactly("Ann", "Bob");
        assertThat(red.soldiers().get(0).squad()).isSameAs(red);
        assertThat(db.statements()).isEmpty();
        assertThat(red.soldiers()).extracting(Soldier::age).containsExactly(30, 40);
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("E29")
    void aColumnThatWasLeftOutIsAnErrorOnADetachedObject() {
        Soldier ann = soldiers(loadOnly(Soldier.name)).get(0);
        session.close();

        assertThatThrownBy(ann::age)
                .isInstanceOf(DetachedInstanceException.class)
                .hasMessageContaining("Soldier.age");
    }

    @Test
    @Case("E28")
    void whatWasLeftOutStaysOutWhenTheObjectIsReadAgain() {
        List<Soldier> soldiers = soldiers(loadOnly(Soldier.name));
        session.commit();
        db.forget();

        assertThat(soldiers).extracting(Soldier::name).containsExactly("Ann", "Bob", "Cid");
        assertThat(db.statements()).singleElement().asString().startsWith("SELECT id, name FROM soldier");
    }

    @Test
    void settingAColumnThatWasLeftOutWritesItAlone() {
        Soldier ann = soldiers(loadOnly(Soldier.name)).get(0);
        db.forget();
        ann.age(31);
        session.commit();

        assertThat(db.statements()).containsExactly("UPDATE soldier SET age = ? WHERE id = ?");
        assertThat(db.column("SELECT age FROM soldier ORDER BY id")).containsExactly(31L, 40L, 50L);
    }

    @Test
    void theKeyCannotBeLeftOut() {
        assertThatThrownBy(() -> defer(Soldier.id))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1521");
        assertThatThrownBy(() -> loadOnly()).isInstanceOf(QueryException.class).hasMessageContaining("SM-1520");
        assertThatThrownBy(() -> undefer(Soldier.bio).alone())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1501")
                .hasMessageContaining("[Soldier.bio]");
    }

    @Test
    @Case("E12")
    void aTargetIsFoundByAJoinIfTheForeignKeyWasLeftOut() {
        List<Soldier> soldiers = soldiers(loadOnly(Soldier.name), selectinload(Soldier.squad));

        assertThat(db.statements())
                .hasSize(2)
                .element(1)
                .asString()
                .contains(" FROM squad JOIN soldier AS owner_1 ON squad.id = owner_1.squad_id");
        assertThat(soldiers.get(0).squad().name()).isEqualTo("red");
        assertThat(soldiers.get(1).squad()).isSameAs(soldiers.get(0).squad());
        assertThat(soldiers.get(2).squad()).isNull();
        assertThat(db.statements()).isEmpty();
        assertThat(Inspect.isLoaded(soldiers.get(0), Soldier.squadId)).isFalse();
    }

    @Test
    @Case("E12")
    void theJoinWorksWithinOneTableToo() {
        session.get(Soldier.class, 2L).leader(session.get(Soldier.class, 1L));
        session.commit();
        session = db.session();
        db.forget();

        List<Soldier> soldiers = soldiers(loadOnly(Soldier.name), selectinload(Soldier.leader));

        assertThat(db.statements()).hasSize(2);
        assertThat(soldiers.get(1).leader()).isSameAs(soldiers.get(0));
        assertThat(soldiers.get(0).leader()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E12")
    void aForeignKeyThatWasSetIsFollowedWithoutAJoin() {
        Soldier cid = soldiers(loadOnly(Soldier.name)).get(2);
        cid.squadId(1L);

        assertThat(cid.squad().name()).isEqualTo("red");
    }

    @Test
    @Case("E11")
    void knownTargetsAreNotAskedForAgain() { // DESIGN 4.11
        session.get(Squad.class, 1L);
        db.forget();

        List<Soldier> soldiers = soldiers(selectinload(Soldier.squad));

        assertThat(db.statements()).hasSize(1);
        assertThat(soldiers.get(0).squad().name()).isEqualTo("red");
    }
}
