package io.sqlmodel.integration.ownership;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The chapter about deleting of the tutorial: who deletes or detaches the children, and with which statements. */
class DeleteCasesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(
            Album.class,
            Track.class,
            Cellar.class,
            Jar.class,
            Port.class,
            Boat.class,
            Owner.class,
            Pet.class,
            Forum.class,
            Post.class,
            Larder.class,
            Loaf.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                new Album()
                        .title("Abbey Road")
                        .tracks(List.of(new Track().title("Something"), new Track().title("Sun King"))),
                new Cellar().name("top").jars(List.of(new Jar().label("plum"), new Jar().label("quince"))),
                new Port().name("Kiel").boats(List.of(new Boat().name("Elli"), new Boat().name("Ida"))),
                new Owner().name("Ann").pets(List.of(new Pet().name("Rex"), new Pet().name("Tom"))),
                new Forum()
                        .name("java")
                        .posts(List.of(
                                new Post().text("1"),
                                new Post().text("2"),
                                new Post().text("3"),
                                new Post().text("4"))),
                new Larder().name("cold").loaves(List.of(new Loaf().kind("rye"), new Loaf().kind("spelt"))));
        session = db.session();
    }

    private <T> T load(Class<T> type) {
        T loaded = session.get(type, 1L);
        db.forget();
        return loaded;
    }

    @Test
    @Case("F05")
    void aNewChildOfADeletedParentIsInsertedWithoutIt() {
        Cellar cellar = load(Cellar.class);

        session.add(new Jar().label("fig").cellar(cellar));
        session.delete(cellar);
        session.commit();

        assertThat(db.rows("SELECT label, cellar_id FROM jar ORDER BY id").toString())
                .isEqualTo("[[plum, null], [quince, null], [fig, null]]");
    }

    @Test
    @Case({"A11", "F06"})
    void aDeleteCascadeLoadsAndDeletesTheChildrenThenTheParent() {
        Album album = load(Album.class);

        session.delete(album);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT track", "DELETE track x2", "DELETE album x1");
        assertThat(session.exec(select(Track.class).where(Track.title.eq("Something")))
                        .first())
                .isNull();
        assertThat(db.count("track")).isZero();
    }

    @Test
    @Case("A11")
    void aDeletedObjectStillShowsItsValues() {
        Album album = load(Album.class);

        session.delete(album);
        session.commit();

        assertThat(album.title()).isEqualTo("Abbey Road");
        assertThat(album.toString()).contains("Abbey Road");
    }

    @Test
    @Case({"A12", "F05"})
    void withoutADeleteCascadeTheChildrenAreDetachedBeforeTheDatabaseCan() {
        Cellar cellar = load(Cellar.class);

        session.delete(cellar);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT jar", "UPDATE jar x2", "DELETE cellar x1");
        assertThat(db.column("SELECT cellar_id FROM jar")).containsExactly(null, null);
    }

    @Test
    @Case({"A13", "F16"})
    void passiveDeletesAllLeavesDetachingToTheDatabase() {
        Port port = load(Port.class);

        session.delete(port);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE port x1");
        assertThat(db.column("SELECT port_id FROM boat")).containsExactly(null, null);
        assertThat(session.get(Boat.class, 1L).portId()).isNull();
    }

    @Test
    @Case("A14")
    void restrictWithPassiveDeletesAllIsTheDatabasesError() {
        Owner owner = load(Owner.class);
        session.delete(owner);

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(session::commit)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY))
                .withCauseInstanceOf(SQLException.class)
                .havingCause()
                .withMessageMatching("(?is).*(foreign key|referential integrity).*");
    }

    @Test
    @Case("A14")
    void restrictWithoutPassiveDeletesIsNeverMetForTheChildrenAreDetachedFirst() {
        Larder larder = load(Larder.class);

        session.delete(larder);
        session.commit();

        assertThat(db.executed()).containsExactly("SELECT loaf", "UPDATE loaf x2", "DELETE larder x1");
        assertThat(db.column("SELECT larder_id FROM loaf")).containsExactly(null, null);
    }

    @Test
    @Case("A15")
    void emptyingTheListFirstMakesTheDeletionLegal() {
        Owner owner = load(Owner.class);
        owner.pets().clear();
        session.commit();
        assertThat(db.executed()).containsExactly("SELECT pet", "UPDATE pet x2");
        assertThat(db.column("SELECT owner_id FROM pet")).containsExactly(null, null);

        session.delete(owner);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE owner x1");
        assertThat(db.count("owner")).isZero();
    }

    @Test
    @Case("F15")
    void passiveDeletesLeavesChildrenThatAreNotLoadedToTheDatabase() {
        Forum forum = load(Forum.class);

        session.delete(forum);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE forum x1");
        assertThat(db.count("post")).isZero();
    }

    @Test
    @Case("F15")
    void passiveDeletesStillDeletesChildrenThatAreLoaded() {
        Forum forum = load(Forum.class);
        assertThat(forum.posts()).hasSize(4);
        db.forget();

        session.delete(forum);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE post x4", "DELETE forum x1");
    }

    @Test
    @Case("F16")
    void passiveDeletesAllIsOneStatementEvenWhenTheChildrenAreLoaded() {
        Port port = load(Port.class);
        assertThat(port.boats()).hasSize(2);
        db.forget();

        session.delete(port);
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE port x1");
    }

    @Test
    @Case("F16")
    void passiveDeletesAllWithoutARuleOfTheDatabaseIsItsErrorEvenWhenTheChildrenAreLoaded() {
        Owner owner = load(Owner.class);
        assertThat(owner.pets()).hasSize(2);

        session.delete(owner);

        assertThatExceptionOfType(IntegrityException.class).isThrownBy(session::flush);
    }
}
