package io.sqlmodel.integration.members;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A collection as a set. */
class SetTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Library.class, Reader.class, Rack.class);

    private final Reader ann = new Reader().name("Ann");
    private final Reader bob = new Reader().name("Bob");
    private final Library city = new Library().name("city").readers(Set.of(ann, bob));
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        session.add(city);
        session.commit();
    }

    private Library reload() {
        session.close();
        session = db.session();
        Library loaded = session.get(Library.class, 1L);
        db.forget();
        return loaded;
    }

    @Test
    void aSetIsSavedInTwoStatements() {
        assertThat(db.executed()).containsExactly("INSERT library x1", "INSERT reader x2");
        assertThat(db.column("SELECT library_id FROM reader")).containsExactly(1L, 1L);
    }

    @Test
    void aSetIsLoaded() {
        Library loaded = reload();

        assertThat(loaded.readers()).extracting(Reader::name).containsExactlyInAnyOrder("Ann", "Bob");
        assertThat(db.executed()).containsExactly("SELECT reader");
    }

    @Test
    void aSetIsLoadedEagerly() {
        reload();
        Library loaded = session.exec(select(Library.class).options(selectinload(Library.readers)))
                .one();
        session.close();

        assertThat(loaded.readers()).hasSize(2);
        assertThat(db.executed()).containsExactly("SELECT library", "SELECT reader");
    }

    @Test
    void addingAMemberTwiceIsOneChange() {
        Library loaded = reload();
        Reader cleo = new Reader().name("Cleo");

        assertThat(loaded.readers().add(cleo)).isTrue();
        assertThat(loaded.readers().add(cleo)).isFalse();
        session.commit();

        assertThat(db.count("reader")).isEqualTo(3);
        assertThat(cleo.library()).isSameAs(loaded);
    }

    @Test
    void aMemberThatLeavesIsLetGo() {
        city.readers().removeIf(reader -> reader.name().equals("Ann"));
        assertThat(ann.library()).isNull();
        db.forget();

        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE reader x1");
        assertThat(db.column("SELECT library_id FROM reader ORDER BY name")).containsExactly(null, 1L);
    }

    @Test
    @Case("B13")
    void replacingASetWritesTheNetDifference() {
        Reader cleo = new Reader().name("Cleo");
        assertThat(city.readers()).hasSize(2);
        assertThat(ann.name()).isEqualTo("Ann");
        db.forget();

        city.readers(Set.of(ann, cleo));
        session.commit();

        assertThat(db.executed()).containsExactlyInAnyOrder("UPDATE reader x1", "INSERT reader x1");
        assertThat(city.readers()).containsExactlyInAnyOrder(ann, cleo);
    }

    @Test
    void theOtherSideKeepsTheSetInStep() {
        assertThat(city.readers()).contains(ann);

        ann.library(null);
        assertThat(city.readers()).containsExactly(bob);

        ann.library(city);
        assertThat(city.readers()).containsExactlyInAnyOrder(ann, bob);
        session.commit();
        assertThat(db.column("SELECT library_id FROM reader")).containsExactly(1L, 1L);
    }

    @Test
    void aRollbackGivesTheSetItsMembersBack() {
        city.readers().clear();
        session.flush();

        session.rollback();

        assertThat(city.readers()).containsExactlyInAnyOrder(ann, bob);
        assertThat(ann.library()).isSameAs(city);
    }
}
