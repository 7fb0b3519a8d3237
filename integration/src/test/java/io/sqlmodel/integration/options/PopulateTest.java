package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.lazyload;
import static io.sqlmodel.SqlModel.loadOnly;
import static io.sqlmodel.SqlModel.populateExisting;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static io.sqlmodel.SqlModel.undefer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.QueryException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.LoaderOption;
import io.sqlmodel.sql.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a query does to objects that the session holds; options of get and refresh. */
class PopulateTest {
    private static final Select<Squad> RED = select(Squad.class).where(Squad.name.eq("red"));

    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Squad.class, Soldier.class, Vehicle.class);

    private Session session;

    @BeforeEach
    void save() {
        Squad red = new Squad().name("red");
        db.save(
                new Soldier().name("Ann").age(30).bio("long").squad(red),
                new Soldier().name("Bob").age(40).squad(red));
        session = db.session(builder -> builder.autoflush(false).expireOnCommit(false));
    }

    private Squad red(LoaderOption<?, ?>... options) {
        Squad red = session.exec(RED.options(options)).one();
        db.forget();
        return red;
    }

    @Test
    @Case("E30")
    void aQueryLeavesWhatIsLoadedAndFillsWhatIsNot() {
        Squad red = red();
        red.name("changed");
        Soldier added = new Soldier().name("Cid").squad(red);

        session.exec(RED.options(selectinload(Squad.soldiers).selectinload(Soldier.followers)))
                .one();

        assertThat(db.statements()).hasSize(3);
        assertThat(red.name()).isEqualTo("changed");
        assertThat(red.soldiers()).hasSize(3).contains(added);
        assertThat(red.soldiers().get(0).followers()).isEmpty();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E30")
    void populateExistingReadsColumnsAndCollectionsAnew() {
        Squad red = red(selectinload(Squad.soldiers));
        Soldier ann = red.soldiers().get(0);
        red.name("changed");
        ann.name("changed");
        red.soldiers().remove(1);
        assertThat(session.dirty()).hasSize(3);

        Squad again = session.exec(RED.options(selectinload(Squad.soldiers)).executionOptions(populateExisting()))
                .one();

        assertThat(db.statements()).hasSize(2);
        assertThat(again).isSameAs(red);
        assertThat(red.name()).isEqualTo("red");
        assertThat(red.soldiers()).extracting(Soldier::name).containsExactly("Ann", "Bob");
        assertThat(red.soldiers().get(0)).isSameAs(ann);
        assertThat(session.isModified(red)).isFalse();
        assertThat(session.isModified(ann)).isFalse();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E30")
    void populateExistingReadsJoinedObjectsAnew() {
        Soldier ann = session.exec(
                        select(Soldier.class).where(Soldier.name.eq("Ann")).options(joinedload(Soldier.squad)))
                .one();
        ann.squad().name("changed");

        session.exec(select(Soldier.class).options(joinedload(Soldier.squad)).executionOptions(populateExisting()))
                .all();
        db.forget();

        assertThat(ann.squad().name()).isEqualTo("red");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E30")
    void populateExistingReadsTargetsOfSelectinAnew() {
        Soldier ann = session.exec(
                        select(Soldier.class).where(Soldier.name.eq("Ann")).options(selectinload(Soldier.squad)))
                .one();
        ann.squad().name("changed");

        session.exec(select(Soldier.class).options(selectinload(Soldier.squad)).executionOptions(populateExisting()))
                .all();

        assertThat(ann.squad().name()).isEqualTo("red");
    }

    @Test
    @Case("E30")
    void aRelationshipThatTheQueryDoesNotLoadIsLoadedAnewWhenItIsRead() {
        Squad red = red(selectinload(Squad.soldiers));
        session.commit();
        db.execute("UPDATE soldier SET squad_id = NULL WHERE name = 'Bob'");
        assertThat(red.soldiers()).hasSize(2);
        session.exec(RED.executionOptions(populateExisting())).one();

        assertThat(red.soldiers()).extracting(Soldier::name).containsExactly("Ann");
    }

    @Test
    @Case("E28")
    void optionsStayWithTheObjectUntilAQueryPopulatesIt() {
        Squad red = red(lazyload(Squad.soldiers).selectinload(Soldier.followers));
        session.exec(RED.options(lazyload(Squad.soldiers).alone())).one();
        db.forget();
        red.soldiers().size();
        assertThat(db.statements()).hasSize(2);

        session.expire(red);
        red.soldiers().size();
        assertThat(db.executed()).startsWith("SELECT soldier");

        session.exec(RED.options(lazyload(Squad.soldiers)).executionOptions(populateExisting()))
                .one();
        db.forget();
        red.soldiers().size();
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("E31")
    void getTakesOptions() {
        Squad red = session.options(selectinload(Squad.soldiers).loadOnly(Soldier.name))
                .get(Squad.class, 1L);
        assertThat(db.statements()).hasSize(2);

        assertThat(red.soldiers()).extracting(Soldier::name).containsExactly("Ann", "Bob");
        assertThat(Inspect.isLoaded(red.soldiers().get(0), Soldier.age)).isFalse();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E31")
    void getLoadsWhatAKnownObjectLacks() {
        Soldier ann = session.get(Soldier.class, 1L);
        db.forget();

        assertThat(session.options(undefer(Soldier.bio), selectinload(Soldier.squad))
                        .getOne(Soldier.class, 1L))
                .isSameAs(ann);

        assertThat(db.statements()).hasSize(2);
        assertThat(ann.bio()).isEqualTo("long");
        assertThat(ann.squad().name()).isEqualTo("red");
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E31")
    void refreshTakesOptions() {
        Squad red = red();
        session.options(selectinload(Squad.soldiers)).refresh(red);
        assertThat(db.statements()).hasSize(2);

        assertThat(red.soldiers()).hasSize(2);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void optionsOfGetBeginAtItsClass() {
        assertThatThrownBy(() -> session.options(loadOnly(Soldier.name)).get(Squad.class, 1L))
                .isInstanceOf(QueryException.class)
                .hasMessageContaining(
                        "SM-1592: An option of the query is for [Soldier.name], and the query returns Squad");
    }
}
