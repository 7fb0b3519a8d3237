package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.defaultload;
import static io.sqlmodel.SqlModel.immediateload;
import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.lazyloadAll;
import static io.sqlmodel.SqlModel.raiseload;
import static io.sqlmodel.SqlModel.raiseloadAll;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Raise, immediate, and options for all relationships. */
class RelationOptionsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Squad.class, Soldier.class, Vehicle.class);

    private Session session;

    @BeforeEach
    void save() {
        Squad red = new Squad().name("red");
        Squad blue = new Squad().name("blue");
        db.save(
                new Soldier().name("Ann").age(30).squad(red),
                new Soldier().name("Bob").age(40).squad(red),
                new Soldier().name("Cid").age(50).squad(blue),
                new Vehicle().name("jeep").squad(red),
                new Vehicle().name("tank").squad(red));
        session = db.session();
    }

    private Squad red() {
        Squad red =
                session.exec(select(Squad.class).where(Squad.name.eq("red"))).one();
        db.forget();
        return red;
    }

    // Raise.

    @Test
    @Case("E21")
    void aDeclaredRaiseIsAnErrorThatNamesTheAttribute() {
        Squad red = red();

        assertThatThrownBy(() -> red.vehicles().size())
                .isInstanceOf(RaiseLoadException.class)
                .hasMessageContaining("Squad.vehicles of Squad(id=1)")
                .hasMessageContaining("its declaration says RAISE");
        assertThat(red.name()).isEqualTo("red");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E21")
    void anOptionOverridesADeclaredRaise() {
        Squad red = session.exec(select(Squad.class).where(Squad.name.eq("red")).options(lazyload(Squad.vehicles)))
                .one();

        assertThat(red.vehicles()).hasSize(2);
        assertThat(db.statements()).hasSize(2);
    }

    @Test
    @Case("E21")
    void raiseOnSqlGivesWhatTheSessionHolds() {
        Squad red = red();
        List<Soldier> soldiers = session.exec(select(Soldier.class)
                        .orderBy(Soldier.id)
                        .options(raiseload(Soldier.squad).onSql()))
                .all();
        db.forget();

        assertThat(soldiers.get(0).squad()).isSameAs(red);
        assertThatThrownBy(() -> soldiers.get(2).squad())
                .isInstanceOf(RaiseLoadException.class)
                .hasMessageContaining("an option of the query says RAISE_ON_SQL");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void onSqlBelongsToRaise() {
        assertThatThrownBy(() -> selectinload(Squad.soldiers).onSql())
                .isInstanceOf(QueryException.class)
                .hasMessageContaining("SM-1501: onSql() was called after Squad.soldiers with the strategy SELECTIN");
    }

    @Test
    @Case("E22")
    void aFlushLoadsWhatItNeedsThoughReadingItIsAnError() {
        Squad red = red();
        session.delete(red);
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder(
                        "SELECT soldier",
                        "SELECT vehicle",
                        "UPDATE soldier x2",
                        "UPDATE vehicle x2",
                        "DELETE squad x1");
        assertThat(db.column("SELECT squad_id FROM vehicle")).containsExactly(null, null);
    }

    // All relationships.

    @Test
    @Case("E23")
    void raiseloadAllIsForWhatNoOptionNamesHoweverFar() {
        List<Squad> squads = session.exec(
                        select(Squad.class).orderBy(Squad.id).options(raiseloadAll(), selectinload(Squad.soldiers)))
                .all();
        db.forget();

        Soldier ann = squads.get(0).soldiers().get(0);
        assertThatThrownBy(ann::leader).isInstanceOf(RaiseLoadException.class);
        assertThatThrownBy(() -> ann.followers().size()).isInstanceOf(RaiseLoadException.class);
        assertThat(ann.squad()).isSameAs(squads.get(0));
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void explainEndsThoughAllRelationshipsAreMeant() {
        assertThat(session.explain(select(Squad.class).options(raiseloadAll(), selectinload(Squad.soldiers))))
                .contains("Squad.soldiers: selectin, statement 2")
                .contains("Squad.vehicles: raise (an option)")
                .contains("Soldier.leader: raise (an option)");
    }

    @Test
    @Case("E23")
    void allCanBeLimitedToOneClass() {
        List<Squad> squads = session.exec(select(Squad.class)
                        .orderBy(Squad.id)
                        .options(selectinload(Squad.soldiers), raiseloadAll(Squad.class)))
                .all();

        assertThatThrownBy(() -> squads.get(0).vehicles().size()).isInstanceOf(RaiseLoadException.class);
        assertThat(squads.get(0).soldiers().get(0).followers()).isEmpty();
    }

    @Test
    @Case("E23")
    void allCanBeLimitedToAPath() {
        List<Squad> squads = session.exec(select(Squad.class)
                        .orderBy(Squad.id)
                        .options(
                                lazyload(Squad.vehicles),
                                defaultload(Squad.soldiers).raiseloadAll()))
                .all();

        assertThat(squads.get(0).vehicles()).hasSize(2);
        assertThatThrownBy(() -> squads.get(0).soldiers().get(0).leader()).isInstanceOf(RaiseLoadException.class);
    }

    @Test
    @Case("E23")
    void ofSeveralForAllTheLastWins() {
        Squad red = session.exec(select(Squad.class).where(Squad.name.eq("red")).options(raiseloadAll(), lazyloadAll()))
                .one();

        assertThat(red.soldiers()).hasSize(2);
        assertThat(red.vehicles()).hasSize(2);
        assertThat(db.statements()).hasSize(3);
    }

    @Test
    @Case("E23")
    void lazyloadAllTurnsDeclaredEagerLoadingOff() {
        List<Vehicle> vehicles =
                session.exec(select(Vehicle.class).options(lazyloadAll())).all();
        assertThat(db.statements()).hasSize(1);

        assertThat(vehicles.get(0).squad().name()).isEqualTo("red");
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("E23")
    void raiseloadAllOnSqlGivesWhatTheSessionHolds() {
        Squad red = red();
        Soldier ann = session.exec(select(Soldier.class)
                        .where(Soldier.name.eq("Ann"))
                        .options(raiseloadAll().onSql()))
                .one();

        assertThat(ann.squad()).isSameAs(red);
        assertThatThrownBy(() -> ann.followers().size()).isInstanceOf(RaiseLoadException.class);
    }

    // Immediate.

    @Test
    @Case("E26")
    void immediateRunsOneStatementForEachParent() {
        List<Squad> squads = session.exec(select(Squad.class).orderBy(Squad.id).options(immediateload(Squad.soldiers)))
                .all();

        assertThat(db.statements()).hasSize(3);
        assertThat(squads).extracting(squad -> squad.soldiers().size()).containsExactly(2, 1);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E26")
    void immediateAsksOnceForEachTarget() {
        List<Soldier> soldiers = session.exec(
                        select(Soldier.class).orderBy(Soldier.id).options(immediateload(Soldier.squad)))
                .all();

        assertThat(db.statements()).hasSize(3);
        assertThat(soldiers.get(1).squad()).isSameAs(soldiers.get(0).squad());
    }

    @Test
    @Case("E26")
    void immediateWorksOverADeclaredRaiseAndEndsDeclaredEagerLoading() {
        Squad red = session.exec(select(Squad.class).where(Squad.name.eq("red")).options(immediateload(Squad.vehicles)))
                .one();
        assertThat(db.statements()).hasSize(2);

        assertThat(red.vehicles()).hasSize(2);
        session.close();
        session = db.session();
        Soldier ann = session.exec(select(Soldier.class)
                        .where(Soldier.name.eq("Ann"))
                        .options(immediateload(Soldier.squad).immediateload(Squad.vehicles)))
                .one();
        assertThat(Inspect.isLoaded(ann.squad(), Squad.vehicles)).isTrue();
        assertThat(db.statements()).hasSize(3);
    }

    // No noload.

    @Test
    @Case("E24")
    void whatIsNotLoadedNeverReadsAsEmpty() { // there is no noload; raise says what is wrong
        Soldier ann = session.exec(
                        select(Soldier.class).where(Soldier.name.eq("Ann")).options(raiseload(Soldier.squad)))
                .one();

        assertThatThrownBy(ann::squad).isInstanceOf(RaiseLoadException.class);
    }
}
