package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RollbackTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Order.class, Item.class, Country.class);

    private final Session session = db.session();

    @Test
    @Case("H12")
    void addedObjectsBecomeTransientWithTheirValues() {
        Team team = new Team().name("A");
        Hero hero = new Hero().name("b").team(team);
        session.add(hero);
        session.flush();
        session.rollback();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.TRANSIENT);
        assertThat(Inspect.state(team)).isEqualTo(EntityState.TRANSIENT);
        assertThat(hero.name()).isEqualTo("b");
        assertThat(hero.team()).isSameAs(team);
        assertThat(team.heroes()).containsExactly(hero);
    }

    @Test
    @Case("H12")
    void addedObjectsCanBeAddedAgain() {
        Team team = new Team().name("A");
        team.heroes().add(new Hero().name("b"));
        session.add(team);
        session.flush();
        session.rollback();
        session.add(team);
        session.commit();
        assertThat(team.heroes()).extracting(Hero::name).containsExactly("b");
    }

    @Test
    @Case("H12")
    void pendingObjectsBecomeTransient() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.rollback();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.newObjects()).isEmpty();
        assertThat(db.steps()).isEmpty();
    }

    @Test
    @Case("H12")
    void deletedObjectsArePersistentAgain() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.flush();
        session.rollback();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.PERSISTENT);
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
        assertThat(hero.name()).isEqualTo("b");
    }

    @Test
    @Case("H12")
    void cascadedAndOrphanDeletesAreTakenBack() {
        Order order =
                db.stored(session, new Order().name("A").children(List.of(new Item().name("b"), new Item().name("c"))));
        List<Item> items = List.copyOf(order.children());
        order.children().remove(0);
        session.flush();
        session.delete(order);
        session.flush();
        session.rollback();
        assertThat(items).allMatch(session::contains);
        assertThat(order.children()).containsExactlyElementsOf(items);
    }

    @Test
    @Case("H12")
    void deletionsThatWereNotFlushedAreForgotten() {
        Hero hero = db.stored(session, new Hero().name("b"));
        session.delete(hero);
        session.rollback();
        assertThat(session.deleted()).isEmpty();
        session.commit();
        assertThat(session.get(Hero.class, 1L)).isSameAs(hero);
    }

    @Test
    @Case("H12")
    void allOthersAreReadAgainEvenWithoutExpiryAfterCommit() {
        try (Session keeping = db.session(builder -> builder.expireOnCommit(false))) {
            Hero hero = new Hero().name("b");
            keeping.add(hero);
            keeping.commit();
            hero.name("c");
            keeping.flush();
            keeping.rollback();
            assertThat(hero.name()).isEqualTo("b");
        }
    }

    @Test
    @Case("H12")
    void changesOfListsAreForgotten() {
        Team team = db.stored(session, new Team().name("A").heroes(List.of(new Hero().name("b"))));
        Hero hero = new Hero().name("c");
        team.heroes().add(hero);
        session.flush();
        session.rollback();
        assertThat(team.heroes()).extracting(Hero::name).containsExactly("b");
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.TRANSIENT);
    }

    @Test
    @Case("H12")
    void anObjectThatWasAddedAndDeletedBecomesTransient() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        session.flush();
        session.delete(hero);
        session.flush();
        session.rollback();
        assertThat(Inspect.state(hero)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.exec(SqlModel.select(Hero.class)).all()).isEmpty();
    }

    @Test
    @Case("H12")
    void changedNaturalKeysReturn() {
        Country country = db.stored(session, new Country().code("BRD").name("Germany"));
        country.code("DE");
        session.flush();
        assertThat(session.get(Country.class, "DE")).isSameAs(country);
        session.rollback();
        assertThat(country.name()).isEqualTo("Germany");
        assertThat(country.code()).isEqualTo("BRD");
        assertThat(session.get(Country.class, "BRD")).isSameAs(country);
    }

    @Test
    @Case("H12")
    void anUnflushedNewKeyIsForgotten() {
        Country country = db.stored(session, new Country().code("BRD").name("Germany"));
        country.code("DE");
        session.rollback();
        assertThat(country.code()).isEqualTo("BRD");
    }

    @Test
    void rollingBackWithoutATransactionDoesNothing() {
        session.rollback();
        assertThat(db.engine().connectionsInUse()).isZero();
    }

    @Test
    void aConnectionIsHeldOnlyWhileATransactionLasts() {
        assertThat(db.engine().connectionsInUse()).isZero();
        session.add(new Hero().name("b"));
        assertThat(db.engine().connectionsInUse()).isZero();
        session.flush();
        assertThat(db.engine().connectionsInUse()).isEqualTo(1);
        session.rollback();
        assertThat(db.engine().connectionsInUse()).isZero();
        session.get(Hero.class, 1L);
        assertThat(db.engine().connectionsInUse()).isEqualTo(1);
        session.commit();
        assertThat(db.engine().connectionsInUse()).isZero();
    }
}
