package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Badge;
import io.sqlmodel.unit.model.Box;
import io.sqlmodel.unit.model.Item;
import io.sqlmodel.unit.model.Order;
import io.sqlmodel.unit.model.RowMapping;
import io.sqlmodel.unit.model.Toy;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which rows take part in a flush, and what collections and scalars ask of them. */
class FlushCollectorTest {
    @RegisterExtension
    private final TestEngine db =
            TestEngine.of(Team.class, Hero.class, Box.class, Toy.class, Badge.class, Order.class, Item.class);

    private final Session session = db.session();
    private final Box box = new Box();
    private final Toy car = new Toy();
    private final Toy doll = new Toy();

    @Test
    @Case("H01")
    void aOneSidedListSetsTheKeysOfItsMembers() {
        box.toys().addAll(List.of(car, doll));
        session.add(box);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT box x1", "INSERT toy x2");
        assertThat(List.of(car.boxId(), doll.boxId())).containsOnly(box.id());
    }

    @Test
    void aOneSidedListSetsTheKeysOfExistingMembers() {
        db.store(session, box, car, doll);
        box.toys().add(car);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE toy x1");
        assertThat(car.boxId()).isEqualTo(box.id());
    }

    @Test
    void aMemberThatLeavesAOneSidedListLosesItsKey() {
        box.toys().addAll(List.of(car, doll));
        db.store(session, box, car, doll);
        box.toys().remove(car);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE toy x1");
        assertThat(car.boxId()).isNull();
    }

    @Test
    void aMemberThatMovesBetweenOneSidedListsIsUpdatedOnce() {
        Box other = new Box();
        box.toys().add(car);
        db.store(session, box, other, car);
        other.toys().add(car);
        box.toys().remove(car);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE toy x1");
        assertThat(car.boxId()).isEqualTo(other.id());
    }

    @Test
    @Case("F08")
    void aMemberThatLeavesAOneSidedOwnerIsDeleted() {
        box.owned().addAll(List.of(car, doll));
        db.store(session, box, car, doll);
        box.owned().remove(car);
        session.flush();
        assertThat(db.writes()).containsExactly("DELETE toy x1");
    }

    @Test
    void aMemberThatMovesBetweenOneSidedOwnersStays() {
        Box other = new Box();
        box.owned().add(car);
        db.store(session, box, other, car);
        box.owned().remove(car);
        other.owned().add(car);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE toy x1");
        assertThat(car.ownerId()).isEqualTo(other.id());
    }

    @Test
    @Case("F17")
    void aMemberThatLeavesAOneSidedListOfTheDatabaseKeepsItsKey() {
        box.lent().add(car);
        db.store(session, box, car);
        box.lent().remove(car);
        session.flush();
        assertThat(db.writes()).isEmpty();
        assertThat(car.lenderId()).isEqualTo(box.id());
    }

    @Test
    void aKeySetByHandIsKeptByAMemberThatLeavesAOneSidedList() {
        Box other = new Box();
        box.toys().add(car);
        db.store(session, box, other, car);
        box.toys().remove(car);
        car.boxId(other.id());
        session.commit();
        assertThat(car.boxId()).isEqualTo(other.id());
    }

    @Test
    @Case("J11")
    void aNullAmongTheMembersIsAnErrorThatNamesTheList() {
        Team team = new Team().name("A");
        session.add(team);
        team.heroes().add(null);
        assertThatThrownBy(session::flush)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Team.heroes of Team (new)")
                .hasMessageContaining("SM-1300");
    }

    @Test
    void nothingIsWrittenIfAllThatHappenedCancelsOut() {
        box.toys().add(car);
        db.store(session, box, car);
        box.toys().remove(car);
        box.toys().add(car);
        session.flush();
        assertThat(db.writes()).isEmpty();
        assertThat(session.dirty()).isEmpty();
    }

    private long reads(Runnable work) {
        long before = RowMapping.reads();
        work.run();
        return RowMapping.reads() - before;
    }

    private List<Badge> badges(int count) {
        List<Badge> badges = IntStream.range(0, count)
                .mapToObj(i -> new Badge().code("code " + i))
                .toList();
        db.store(session, badges.toArray());
        return badges;
    }

    @Test
    void aFlushLooksAtNoObjectThatWasNotChanged() {
        List<Badge> badges = badges(1_000);
        badges.get(0).label("warm up");
        session.flush();
        badges.get(0).label("alone among many");
        long amongMany = reads(session::flush);
        badges.subList(1, 1_000).forEach(session::expunge);
        badges.get(0).label("alone");
        assertThat(amongMany).isEqualTo(reads(session::flush)).isLessThan(20);
    }

    @Test
    void aFlushLooksAtNoMemberOfACollectionThatWasNotChanged() {
        Order order = new Order().name("A");
        for (int i = 0; i < 1_000; i++) {
            order.children().add(new Item().name("i"));
        }
        db.store(session, order);
        assertThat(order.children()).hasSize(1_000);
        order.name("B");
        assertThat(reads(session::flush)).isLessThan(20);
    }

    /** Ten times the objects must be ten times the work, give or take what a flush does once. */
    private void isLinear(IntConsumer work) {
        work.accept(10);
        long few = reads(() -> work.accept(100));
        long many = reads(() -> work.accept(1_000));
        assertThat(many).isLessThan(few * 11);
    }

    @Test
    void insertsCostTheSameForEachObject() {
        isLinear(count -> {
            IntStream.range(0, count).forEach(i -> session.add(new Badge().code(count + "/" + i)));
            session.flush();
        });
    }

    @Test
    void updatesCostTheSameForEachObject() {
        List<Badge> badges = badges(1_000);
        isLinear(count -> {
            badges.subList(0, count).forEach(badge -> badge.label("label " + count));
            session.flush();
        });
    }

    @Test
    void exchangesOfUniqueValuesCostTheSameForEachObject() {
        List<Badge> badges = badges(1_000);
        isLinear(count -> {
            for (int i = 0; i < count; i += 2) {
                String code = badges.get(i).code();
                badges.get(i).code(badges.get(i + 1).code());
                badges.get(i + 1).code(code);
            }
            session.flush();
        });
    }

    @Test
    void orphansCostTheSameForEachObject() {
        isLinear(count -> {
            Box owner = new Box();
            List<Object> all = new ArrayList<>(List.of(owner));
            for (int i = 0; i < count; i++) {
                Toy toy = new Toy();
                owner.owned().add(toy);
                all.add(toy);
            }
            session.addAll(all.toArray());
            session.flush();
            owner.owned().clear();
            session.flush();
        });
        assertThat(session.exec(SqlModel.select(Toy.class)).all()).isEmpty();
    }

    @Test
    void deletionsCostTheSameForEachObject() {
        isLinear(count -> {
            Order order = new Order().name("A");
            IntStream.range(0, count).forEach(i -> order.children().add(new Item().name("i")));
            session.add(order);
            session.flush();
            order.children().remove(0);
            session.delete(order);
            session.flush();
        });
    }
}
