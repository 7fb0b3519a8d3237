package io.sqlmodel.integration.trees;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tree whose nodes own those below, and rows of another class. */
class FolderTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Folder.class, File.class);

    private Session session;
    private Folder root;

    @BeforeEach
    void save() {
        Folder middle = new Folder()
                .name("middle")
                .folders(List.of(new Folder().name("leaf").files(List.of(new File().name("b.txt")))));
        db.save(new Folder()
                .name("root")
                .folders(List.of(middle, new Folder().name("other")))
                .files(List.of(new File().name("a.txt"))));
        session = db.session();
        root = session.get(Folder.class, 1L);
        db.forget();
    }

    @Test
    @Case("G06")
    void aNodeThatIsRemovedIsDeletedWithAllBelow() {
        root.folders().remove(0);
        session.commit();

        assertThat(db.column("SELECT name FROM folder ORDER BY id")).containsExactly("root", "other");
        assertThat(db.column("SELECT name FROM file")).containsExactly("a.txt");
    }

    @Test
    @Case("G06")
    void deletingTheRootDeletesAllFromBelow() {
        session.delete(root);
        session.commit();

        assertThat(db.executed())
                .filteredOn(statement -> !statement.startsWith("SELECT"))
                .containsExactly("DELETE file x2", "DELETE folder x1", "DELETE folder x2", "DELETE folder x1");
        assertThat(db.count("folder") + db.count("file")).isZero();
    }

    @Test
    @Case("G06")
    void deletingTheRootReadsEachLevelOnce() {
        session.delete(root);
        session.commit();

        assertThat(db.executed().stream().filter("SELECT folder"::equals)).hasSizeLessThanOrEqualTo(4);
    }

    @Test
    @Case("G06")
    void aNodeThatMovesTakesAllBelowAlong() {
        Folder middle = root.folders().get(0);
        Folder other = root.folders().get(1);

        other.folders().add(middle);
        session.commit();

        assertThat(db.rows("SELECT name, parent_id FROM folder ORDER BY id").toString())
                .isEqualTo("[[root, null], [middle, 3], [other, 1], [leaf, 2]]");
        assertThat(db.count("file")).isEqualTo(2);
    }

    @Test
    @Case({"G06", "F09"})
    void aPendingSubtreeThatIsRemovedIsNeverInserted() {
        Folder added = new Folder().name("new").folders(List.of(new Folder().name("below")));
        root.folders().add(added);

        root.folders().remove(added);
        session.commit();

        assertThat(db.count("folder")).isEqualTo(4);
        assertThat(added.id()).isNull();
    }
}
