package io.sqlmodel.integration.members;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A collection as a map by an attribute of its members. */
class MapTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Library.class, Reader.class, Rack.class);

    private final Rack history = new Rack().label("history").places(10);
    private final Rack poetry = new Rack().label("poetry").places(20);
    private final Library city = new Library().name("city");
    private Session session;

    @BeforeEach
    void save() {
        city.racks().put("history", history);
        city.racks().put("poetry", poetry);
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
    void aMapIsSavedInTwoStatements() {
        assertThat(db.executed()).containsExactly("INSERT library x1", "INSERT rack x2");
        assertThat(db.column("SELECT library_id FROM rack")).containsExactly(1L, 1L);
    }

    @Test
    void aMapIsLoadedByItsKey() {
        Library loaded = reload();

        assertThat(loaded.racks()).containsOnlyKeys("history", "poetry");
        assertThat(loaded.racks().get("poetry").places()).isEqualTo(20);
        assertThat(db.executed()).containsExactly("SELECT rack");
    }

    @Test
    void aMapIsLoadedEagerly() {
        reload();
        Library loaded = session.exec(select(Library.class).options(selectinload(Library.racks)))
                .one();
        session.close();

        assertThat(loaded.racks().get("history").label()).isEqualTo("history");
        assertThat(db.executed()).containsExactly("SELECT library", "SELECT rack");
    }

    @Test
    void theOtherSidePutsAMemberUnderItsKey() {
        Library loaded = reload();
        assertThat(loaded.racks()).hasSize(2);

        Rack maps = new Rack().label("maps").places(5).library(loaded);

        assertThat(loaded.racks()).containsEntry("maps", maps);
        session.add(maps);
        session.commit();
        assertThat(db.count("rack")).isEqualTo(3);
    }

    @Test
    @Case("F08")
    void aMemberWhoseKeyIsRemovedIsAnOrphan() {
        assertThat(city.racks()).hasSize(2);
        db.forget();

        city.racks().remove("history");
        session.commit();

        assertThat(db.executed()).endsWith("DELETE rack x1");
        assertThat(city.racks()).containsOnlyKeys("poetry");
    }

    @Test
    @Case("F08")
    void puttingAnotherMemberUnderAKeyReplacesTheFirst() {
        Rack other = new Rack().label("history").places(99);

        Rack replaced = city.racks().put("history", other);
        session.commit();

        assertThat(replaced).isSameAs(history);
        assertThat(db.rows("SELECT label, places FROM rack ORDER BY label").toString())
                .isEqualTo("[[history, 99], [poetry, 20]]");
        assertThat(city.racks()).containsEntry("history", other);
    }

    @Test
    void aMemberUnderAnotherKeyThanItsOwnIsRefused() {
        assertThatExceptionOfType(InvalidStateException.class)
                .isThrownBy(() -> city.racks().put("novels", new Rack().label("prose")))
                .withMessageContaining("SM-1231");
        assertThat(city.racks()).hasSize(2);
    }

    @Test
    @Case("B13")
    void replacingAMapWritesTheNetDifference() {
        assertThat(city.racks()).hasSize(2);
        assertThat(poetry.label()).isEqualTo("poetry");
        db.forget();

        city.racks(Map.of("poetry", poetry, "maps", new Rack().label("maps")));
        session.commit();

        assertThat(db.executed()).containsExactlyInAnyOrder("DELETE rack x1", "INSERT rack x1");
        assertThat(city.racks()).containsOnlyKeys("poetry", "maps");
    }

    @Test
    void twoMembersWithOneKeyAreDeletedWithTheirOwnerThoughTheMapShowsTheLastOnly() {
        poetry.label("history");
        session.commit();

        assertThat(city.racks()).hasSize(1).containsKey("history");

        session.delete(city);
        session.commit();

        assertThat(db.count("rack")).isZero();
    }

    @Test
    void aKeyThatChangesIsFollowedAfterTheNextLoad() {
        poetry.label("verse");
        session.commit();

        assertThat(city.racks()).containsOnlyKeys("history", "verse");
    }
}
