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
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Node;
import io.sqlmodel.unit.model.Order;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MergeTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Team.class, Hero.class, Order.class, Item.class, Node.class);

    private final Session session = db.session();

    private <T> T stored(T object) {
        try (Session other = db.session()) {
            other.add(object);
            other.commit();
            other.refresh(object);
        }
        db.sql();
        return object;
    }

    @Test
    @Case("H19")
    void withoutAKeyItIsANewObjectAndNoSql() {
        Hero source = new Hero().name("b");
        Hero merged = session.merge(source);
        assertThat(merged).isNotSameAs(source);
        assertThat(merged.name()).isEqualTo("b");
        assertThat(Inspect.state(merged)).isEqualTo(EntityState.PENDING);
        assertThat(Inspect.state(source)).isEqualTo(EntityState.TRANSIENT);
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("H19")
    void itIsCopiedOntoTheRowWithItsKey() {
        stored(new Hero().name("b").age(7));
        Hero merged = session.merge(new Hero().id(1L).name("c"));
        assertThat(merged.age()).isEqualTo(7);
        session.commit();
        assertThat(db.steps()).containsExactly("SELECT hero", "UPDATE hero");
        assertThat(merged.name()).isEqualTo("c");
    }

    @Test
    @Case("H19")
    void itIsCopiedOntoTheObjectThatTheSessionHolds() {
        stored(new Hero().name("b"));
        Hero held = session.getOne(Hero.class, 1L);
        db.sql();
        assertThat(session.merge(new Hero().id(1L).name("c"))).isSameAs(held);
        assertThat(held.name()).isEqualTo("c");
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("H19")
    void aKeyWithoutARowIsANewObjectWithThatKey() {
        Hero merged = session.merge(new Hero().id(42L).name("b"));
        session.commit();
        assertThat(merged.id()).isEqualTo(42);
    }

    @Test
    @Case("H19")
    void anObjectOfTheSessionIsReturnedAsItIs() {
        Hero hero = new Hero().name("b");
        session.add(hero);
        assertThat(session.merge(hero)).isSameAs(hero);
        session.commit();
        assertThat(session.merge(hero)).isSameAs(hero);
        assertThat(session.dirty()).isEmpty();
    }

    @Test
    @Case("H19")
    void nothingIsWrittenWhenNothingDiffers() {
        Hero detached = stored(new Hero().name("b"));
        session.merge(detached);
        assertThat(session.dirty()).isEmpty();
    }

    @Test
    @Case("H19")
    void anExplicitNullIsCopied() {
        stored(new Hero().name("b").age(7));
        Hero merged = session.merge(new Hero().id(1L).age(null));
        session.commit();
        assertThat(merged.age()).isNull();
        assertThat(merged.name()).isEqualTo("b");
    }

    @Test
    @Case("H19")
    void relatedObjectsAreMergedAlong() {
        stored(new Team().name("A").heroes(List.of(new Hero().name("b"), new Hero().name("c"))));
        Team source = new Team().id(1L).name("B");
        source.heroes(List.of(new Hero().id(1L).name("x"), new Hero().name("y")));
        Team merged = session.merge(source);
        session.commit();
        assertThat(merged.name()).isEqualTo("B");
        assertThat(merged.heroes()).extracting(Hero::name).containsExactly("x", "y");
        assertThat(session.getOne(Hero.class, 2L).team()).isNull();
        assertThat(source.heroes()).noneMatch(session::contains);
    }

    @Test
    @Case("H19")
    void aListThatWasOnlyReadDoesNotEmptyTheTarget() {
        stored(new Team().name("A").heroes(List.of(new Hero().name("b"))));
        Team source = new Team().id(1L).name("B");
        assertThat(source.heroes()).isEmpty();
        Team merged = session.merge(source);
        session.commit();
        assertThat(merged.heroes()).hasSize(1);
    }

    @Test
    @Case("H19")
    void anExplicitlyEmptyListDoes() {
        stored(new Team().name("A").heroes(List.of(new Hero().name("b"))));
        Team merged = session.merge(new Team().id(1L).heroes(List.of()));
        session.commit();
        assertThat(merged.heroes()).isEmpty();
    }

    @Test
    @Case("H19")
    void underDeleteOrphanMembersThatAreNotPresentAreDeleted() {
        stored(new Order().name("A").children(List.of(new Item().name("b"), new Item().name("c"))));
        Order source = new Order().id(1);
        source.children(List.of(new Item().name("d")));
        session.merge(source);
        session.commit();
        assertThat(session.exec(SqlModel.select(Item.class)).all())
                .extracting(Item::name)
                .containsExactly("d");
    }

    @Test
    @Case("H19")
    void severalCopiesOfOneRowAreOneObjectAndTheLastWins() {
        stored(new Team().name("A").heroes(List.of(new Hero().name("b"))));
        Team source = new Team().id(1L);
        source.heroes(List.of(new Hero().id(1L).name("x"), new Hero().id(1L).name("y")));
        Team merged = session.merge(source);
        assertThat(merged.heroes().get(0).name()).isEqualTo("y");
        session.commit();
        assertThat(merged.heroes()).hasSize(1);
    }

    @Test
    @Case("H19")
    void aDetachedGraphIsMergedWithItsChanges() {
        Team team = new Team().name("A").heroes(List.of(new Hero().name("b")));
        stored(team);
        try (Session other = db.session()) {
            team = other.getOne(Team.class, 1L);
            assertThat(team.heroes()).hasSize(1);
        }
        team.heroes().get(0).name("c");
        Team merged = session.merge(team);
        session.commit();
        assertThat(merged.heroes()).extracting(Hero::name).containsExactly("c");
        assertThat(merged).isNotSameAs(team);
    }

    @Test
    void aLongChainIsMerged() {
        Node first = new Node();
        Node last = first;
        for (int i = 1; i < 20_000; i++) {
            Node next = new Node();
            last.children().add(next);
            last = next;
        }
        session.merge(first);
        assertThat(session.newObjects()).hasSize(20_000);
    }
}
