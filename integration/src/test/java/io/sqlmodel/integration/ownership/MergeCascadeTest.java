package io.sqlmodel.integration.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Merge and the cascades of a relationship. */
class MergeCascadeTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Basket.class, Fruit.class, Album.class, Track.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                new Basket().name("small").fruits(List.of(new Fruit().name("fig"))),
                new Album().title("Help!").tracks(List.of(new Track().title("one"), new Track().title("two"))));
        session = db.session();
    }

    @Test
    @Case("H19")
    void withoutMergeCascadeRelatedObjectsAreIgnored() {
        Basket merged = session.merge(
                new Basket().id(1L).name("large").fruits(List.of(new Fruit().name("kiwi"), new Fruit().name("pear"))));
        session.commit();

        assertThat(merged.name()).isEqualTo("large");
        assertThat(merged.fruits()).extracting(Fruit::name).containsExactly("fig");
    }

    @Test
    @Case("H19")
    void underDeleteOrphanMembersThatAreNotInTheListAreDeleted() {
        session.merge(new Album().id(1L).tracks(List.of(new Track().id(2L))));
        session.commit();

        assertThat(db.column("SELECT title FROM track")).containsExactly("two");
    }
}
