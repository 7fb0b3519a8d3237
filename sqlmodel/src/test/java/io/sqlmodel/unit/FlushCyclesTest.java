package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.SqlModel;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.CircularDependencyException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Ball;
import io.sqlmodel.unit.model.Branch;
import io.sqlmodel.unit.model.Egg;
import io.sqlmodel.unit.model.Hen;
import io.sqlmodel.unit.model.Node;
import io.sqlmodel.unit.model.Person;
import io.sqlmodel.unit.model.Track;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows of tables that refer to themselves or to each other. */
class FlushCyclesTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(
            Node.class, Person.class, Ball.class, Hen.class, Egg.class, Branch.class, Track.class, Team.class);

    private final Session session = db.session();
    private final Node root = new Node();
    private final Node left = new Node().parent(root);
    private final Node right = new Node().parent(root);
    private final Node leaf = new Node().parent(left);

    private void stored(Object... objects) {
        session.addAll(objects);
        session.commit();
        db.sql();
    }

    @Test
    @Case("G02")
    void aTreeIsSavedLevelByLevel() {
        session.add(root);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT node x1", "INSERT node x2", "INSERT node x1");
        assertThat(leaf.parentId()).isEqualTo(left.id());
    }

    @Test
    @Case("G02")
    void aTreeIsSavedLevelByLevelHoweverItsNodesEntered() {
        session.addAll(leaf, right, left, root);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT node x1", "INSERT node x2", "INSERT node x1");
        assertThat(right.parentId()).isEqualTo(root.id());
    }

    @Test
    @Case("G04")
    void aTreeIsDeletedFromItsLeavesUp() {
        stored(root);
        List.of(root, left, right, leaf).forEach(session::delete);
        session.commit();
        assertThat(db.writes()).containsExactly("DELETE node x1", "DELETE node x2", "DELETE node x1");
    }

    @Test
    @Case({"G04", "H12"})
    void aTreeThatWasMovedAndRolledBackIsDeletedAsItStands() {
        stored(root);
        session.refresh(leaf);
        root.parent(leaf);
        left.parent(right);
        leaf.parent(null);
        session.flush();
        session.rollback();
        List.of(root, left, right, leaf).forEach(session::delete);
        session.commit();
        assertThat(session.exec(SqlModel.select(Node.class)).all()).isEmpty();
    }

    @Test
    @Case("G05")
    void childrenOfADeletedNodeGetNoParent() {
        stored(root);
        session.delete(root);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE node x2", "DELETE node x1");
        assertThat(left.parentId()).isNull();
    }

    @Test
    void aDeepTreeNeedsNoDeepStack() {
        Node node = root;
        for (int i = 0; i < 3_000; i++) {
            node = new Node().parent(node);
        }
        session.add(root);
        session.flush();
        assertThat(node.id()).isEqualTo(3_000L + 4);
    }

    @Test
    void rowsOfOneTableThatReferToEachOtherGetTheirKeysByAnUpdate() {
        root.parent(leaf);
        session.add(root);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT node x3", "INSERT node x1", "UPDATE node x3");
        assertThat(List.of(root.parentId(), leaf.parentId(), left.parentId()))
                .containsExactly(leaf.id(), left.id(), root.id());
    }

    @Test
    void manyPairsThatReferToEachOtherCostOneInsertAndOneUpdate() {
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Node one = new Node();
            Node other = new Node().parent(one);
            one.parent(other);
            nodes.addAll(List.of(one, other));
        }
        session.addAll(nodes.toArray());
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT node x200", "UPDATE node x200");
        assertThat(nodes)
                .allMatch(node -> Objects.equals(
                        node.parentId(), Objects.requireNonNull(node.parent()).id()));
    }

    @Test
    void aRowThatRefersToItselfGetsItsKeyByAnUpdate() {
        Node self = new Node();
        session.add(self.parent(self));
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT node x1", "UPDATE node x1");
        assertThat(self.parent()).isSameAs(self);
    }

    @Test
    void aRowThatRefersToItselfNeedsNoUpdateIfItsKeyIsSet() {
        Node self = new Node().id(7);
        session.add(self.parent(self));
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT node x1");
        assertThat(self.parentId()).isEqualTo(7L);
    }

    @Test
    void aRowThatRefersToItselfByAKeyOfTheClientNeedsNoNull() {
        Branch first = new Branch();
        Branch second = new Branch().parent(first);
        session.addAll(second, first.parent(first));
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT branch x1", "INSERT branch x1");
        assertThat(List.of(first.parentId(), second.parentId())).containsOnly(first.id());
    }

    @Test
    void aRowThatRefersToItselfIsDeletedByOneStatement() {
        Node self = new Node();
        stored(self.parent(self));
        session.delete(self);
        session.flush();
        assertThat(db.writes()).contains("DELETE node x1");
        session.commit();
        assertThat(session.exec(SqlModel.select(Node.class)).all()).isEmpty();
    }

    @Test
    void tablesThatReferToEachOtherGiveUpTheNullableKey() {
        Person person = new Person();
        Ball ball = new Ball().owner(person);
        Ball other = new Ball().owner(person);
        session.addAll(ball, person.favorite(other), other);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT person x1", "INSERT ball x2", "UPDATE person x1");
        assertThat(person.favoriteId()).isEqualTo(other.id());
        assertThat(ball.ownerId()).isEqualTo(person.id());
    }

    @Test
    void tablesThatReferToEachOtherNeedNothingMoreIfTheirRowsDoNot() {
        Person owner = new Person();
        Ball ball = new Ball().owner(owner);
        Person friend = new Person().favorite(ball);
        session.addAll(friend, ball, owner);
        session.flush();
        assertThat(db.writes()).containsExactly("INSERT person x1", "INSERT ball x1", "INSERT person x1");
        assertThat(friend.favoriteId()).isEqualTo(ball.id());
    }

    @Test
    void rowsOfTablesThatReferToEachOtherAreReleasedBeforeTheyAreDeleted() {
        Person person = new Person();
        Ball ball = new Ball().owner(person);
        stored(ball, person.favorite(ball));
        session.delete(person);
        session.delete(ball);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE person x1", "DELETE ball x1", "DELETE person x1");
    }

    @Test
    void aHundredPairsAreReleasedByOneStatement() {
        List<Object> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            Person person = new Person();
            Ball ball = new Ball().owner(person);
            all.addAll(List.of(person.favorite(ball), ball));
        }
        stored(all.toArray());
        all.forEach(session::delete);
        session.flush();
        assertThat(db.writes()).containsExactly("UPDATE person x100", "DELETE ball x100", "DELETE person x100");
    }

    @Test
    @Case("G10")
    void aCycleWithoutANullableKeyIsAnErrorThatNamesItsRows() {
        Hen hen = new Hen();
        session.addAll(hen.egg(new Egg().hen(hen)), new Team().name("A"));
        assertThatThrownBy(session::flush)
                .isInstanceOf(CircularDependencyException.class)
                .hasMessageContaining("Hen (new)")
                .hasMessageContaining("Egg (new)")
                .hasMessageContaining("SM-1304");
        assertThat(db.writes()).isEmpty();
    }

    @Test
    @Case("G10")
    void afterACycleThatCannotBeOrderedTheSessionGoesOn() {
        Hen hen = new Hen();
        session.add(hen.egg(new Egg().hen(hen)));
        assertThatThrownBy(session::flush).isInstanceOf(CircularDependencyException.class);
        assertThat(Inspect.state(hen)).isEqualTo(EntityState.PENDING);
        session.rollback();
        session.add(new Team().name("A"));
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT team x1");
    }

    @Test
    @Case("H02")
    void keysSetByHandAmongNewRowsAreObeyed() {
        session.addAll(new Node().id(1).parentId(2L), new Node().id(2).parentId(3L), new Node().id(3));
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT node x1", "INSERT node x1", "INSERT node x1");
    }

    @Test
    @Case("H02")
    void keysSetByHandThatGoInACircleAreWrittenByAnUpdate() {
        Node one = new Node().id(1).parentId(2L);
        Node two = new Node().id(2).parentId(1L);
        session.addAll(one, two);
        session.commit();
        assertThat(db.writes()).containsExactly("INSERT node x2", "UPDATE node x2");
        assertThat(List.of(one.parentId(), two.parentId())).containsExactly(2L, 1L);
    }

    @Test
    void compositeKeysGiveUpTheColumnThatCanBeNull() {
        Track one = new Track().at(1, 1).after(2L);
        Track two = new Track().at(1, 2).before(1L).after(3L);
        Track three = new Track().at(1, 3).before(2L);
        session.addAll(one, two, three);
        session.commit();
        assertThat(db.writes()).contains("INSERT track x1", "UPDATE track x2");
        assertThat(List.of(two.before(), two.after(), three.before())).containsExactly(1L, 3L, 2L);
    }

    @Test
    void aListWhoseRowsReferToBothNeighboursIsDeleted() {
        Track one = new Track().at(1, 1).after(2L);
        Track two = new Track().at(1, 2).before(1L).after(3L);
        Track three = new Track().at(1, 3).before(2L);
        stored(one, two, three);
        List.of(one, two, three).forEach(session::delete);
        session.commit();
        assertThat(session.exec(SqlModel.select(Track.class)).all()).isEmpty();
    }

    @Test
    void aNewRowMayReferToAnotherBySettingItsUuid() {
        UUID id = UUID.randomUUID();
        Branch first = new Branch().id(id).parentId(id);
        Branch second = new Branch().parentId(id);
        session.addAll(second, first);
        session.commit();
        assertThat(second.parentId()).isEqualTo(id);
    }
}
