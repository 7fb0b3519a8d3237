package io.sqlmodel.integration.trees;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tree whose nodes do not own each other. */
class CategoryTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Category.class);

    private final Category root = new Category().name("root");
    private final Category left = new Category().name("left");
    private final Category right = new Category().name("right");
    private final Category leaf = new Category().name("leaf");
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void save() {
        root.children(List.of(left, right));
        leaf.parent(left);
        session.add(root);
        session.commit();
        session.exec(select(Category.class)).all();
        db.forget();
    }

    private String parents() {
        return db.rows("SELECT name, parent_id FROM category ORDER BY id").toString();
    }

    @Test
    @Case("G01")
    void theScalarIsTheParentAndTheListAreTheChildren() {
        root.children().add(left);

        assertThat(left.parent()).isSameAs(root);
        assertThat(root.parent()).isNull();
        assertThat(left.children()).isEmpty();
    }

    @Test
    @Case("G01")
    void aLoadedNodeKnowsItsParentAndItsChildren() {
        save();
        session.close();
        session = db.session();

        Category loaded = session.exec(select(Category.class).where(Category.name.eq("left")))
                .one();

        assertThat(loaded.parent().name()).isEqualTo("root");
        assertThat(loaded.children()).extracting(Category::name).containsExactly("leaf");
    }

    @Test
    @Case("G02")
    void aTreeBuiltFromItsRootIsInsertedLevelByLevel() {
        root.children(List.of(left, right));
        left.children().add(leaf);
        session.add(root);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT category x1", "INSERT category x2", "INSERT category x1");
        assertThat(parents()).isEqualTo("[[root, null], [left, 1], [right, 1], [leaf, 2]]");
    }

    @Test
    @Case("G02")
    void aTreeBuiltFromItsLeavesIsInsertedLevelByLevel() {
        leaf.parent(left);
        left.parent(root);
        right.parent(root);
        session.addAll(leaf, right);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT category x1", "INSERT category x2", "INSERT category x1");
        assertThat(leaf.parent()).isSameAs(left);
        assertThat(root.children()).containsExactlyInAnyOrder(left, right);
    }

    @Test
    @Case("G04")
    void aTreeIsDeletedFromItsLeavesUp() {
        save();

        List.of(root, left, right, leaf).forEach(session::delete);
        session.commit();

        assertThat(db.executed())
                .filteredOn(statement -> !statement.startsWith("SELECT"))
                .containsExactly("DELETE category x1", "DELETE category x2", "DELETE category x1");
        assertThat(db.count("category")).isZero();
    }

    @Test
    @Case("G04")
    void aTreeIsDeletedWhoseNodesHaveExpired() {
        save();
        List.of(root, left, right, leaf).forEach(session::expire);

        List.of(left, root, leaf, right).forEach(session::delete);
        session.commit();

        assertThat(db.count("category")).isZero();
    }

    @Test
    @Case("G05")
    void childrenOfADeletedNodeGetNoParent() {
        save();

        session.delete(root);
        session.flush();

        assertThat(db.executed())
                .filteredOn(statement -> !statement.startsWith("SELECT"))
                .containsExactly("UPDATE category x2", "DELETE category x1");
        assertThat(left.parentId()).isNull();
        session.commit();
        assertThat(parents()).isEqualTo("[[left, null], [right, null], [leaf, 2]]");
    }

    @Test
    @Case("G07")
    void aParentThatIsNotLoadedIsClearedWithoutASelect() {
        save();
        session.close();
        session = db.session();
        Category loaded = session.get(Category.class, leaf.id());
        db.forget();

        loaded.parent(null);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE category x1");
        assertThat(parents()).endsWith("[leaf, null]]");
    }

    @Test
    void aNodeThatMovesLeavesTheOldParentsListAtOnce() {
        save();
        assertThat(root.children()).containsExactly(left, right);
        assertThat(right.children()).isEmpty();

        right.children().add(left);

        assertThat(root.children()).containsExactly(right);
        session.commit();
        assertThat(parents()).isEqualTo("[[root, null], [left, 3], [right, 1], [leaf, 2]]");
    }

    @Test
    @Case("G10")
    void aNodeThatIsItsOwnParentIsInsertedAndThenUpdated() {
        root.parent(root);
        session.add(root);
        session.commit();

        assertThat(db.executed()).containsExactly("INSERT category x1", "UPDATE category x1");
        assertThat(root.parent()).isSameAs(root);
        assertThat(root.children()).containsExactly(root);
    }

    @Test
    void aParentAndItsChildChangePlaces() {
        save();

        right.parent(null);
        root.parent(right);
        session.commit();

        assertThat(parents()).isEqualTo("[[root, 3], [left, 1], [right, null], [leaf, 2]]");
        assertThat(right.children()).containsExactly(root);
    }

    @Test
    void aWholeTreeIsReadByOneSelectALevel() {
        save();
        session.close();
        session = db.session();
        List<Category> level = session.exec(select(Category.class).where(Category.name.eq("root")))
                .all();
        List<String> names = new ArrayList<>();

        while (!level.isEmpty()) {
            List<Category> next = new ArrayList<>();
            for (Category node : level) {
                names.add(node.name());
                next.addAll(node.children());
            }
            level = next;
        }

        assertThat(names).containsExactly("root", "left", "right", "leaf");
        assertThat(db.executed()).hasSize(4);
    }

    @Test
    @Case("G04")
    void expiredNodesAreReadAgainTogetherBeforeTheyAreDeleted() {
        save();
        List.of(root, left, right, leaf).forEach(session::expire);

        List.of(root, left, right, leaf).forEach(session::delete);
        session.commit();

        assertThat(db.executed())
                .filteredOn(statement -> !statement.startsWith("SELECT"))
                .containsExactly("DELETE category x1", "DELETE category x2", "DELETE category x1");
    }
}
