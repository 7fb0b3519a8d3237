package io.sqlmodel.integration.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.IntegrityException.Kind;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows whose key stays while their object changes. */
class RowSwitchTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Country.class, City.class);

    private Session session;
    private Country old;

    @BeforeEach
    void save() {
        db.save(new Country().code("nl").name("Holland").cities(List.of(new City().name("Delft"))));
        session = db.session();
        old = session.get(Country.class, "nl");
        db.forget();
    }

    @Test
    @Case("H08")
    void deletingAnObjectAndAddingAnotherWithItsKeyIsAnUpdate() {
        Country netherlands = new Country().code("nl").name("Netherlands");
        session.delete(old);
        session.add(netherlands);
        session.commit();

        assertThat(db.executed())
                .filteredOn(statement -> statement.contains("country"))
                .containsExactly("UPDATE country x1");
        assertThat(db.rows("SELECT code, name FROM country").toString()).isEqualTo("[[nl, Netherlands]]");
        assertThat(session.get(Country.class, "nl")).isSameAs(netherlands);
    }

    @Test
    @Case("H08")
    void theChildrenOfTheOldObjectAreDeletedAndThoseOfTheNewInserted() {
        session.delete(old);
        session.add(new Country().code("nl").cities(List.of(new City().name("Leiden"))));
        session.commit();

        assertThat(db.rows("SELECT name, country_code FROM city").toString()).isEqualTo("[[Leiden, nl]]");
    }

    @Test
    @Case({"H08", "B15"})
    void whatTheNewObjectDoesNotSetStaysAsItIsInTheRow() {
        Country netherlands = new Country().code("nl");
        session.delete(old);
        session.add(netherlands);
        session.flush();

        assertThat(netherlands.name()).isEqualTo("Holland");
    }

    @Test
    @Case({"H08", "B15"})
    void anExplicitNullOfTheNewObjectIsWritten() {
        session.delete(old);
        session.add(new Country().code("nl").name(null));
        session.commit();

        assertThat(db.column("SELECT name FROM country")).containsExactly((Object) null);
    }

    @Test
    @Case({"H08", "H12"})
    void aRollbackGivesTheRowBackToTheOldObject() {
        Country netherlands = new Country().code("nl").name("Netherlands");
        session.delete(old);
        session.add(netherlands);
        session.flush();

        session.rollback();

        assertThat(Inspect.state(netherlands)).isEqualTo(EntityState.TRANSIENT);
        assertThat(session.get(Country.class, "nl")).isSameAs(old);
        assertThat(old.name()).isEqualTo("Holland");
    }

    @Test
    @Case("H08")
    void theOldObjectIsDetachedAfterwards() {
        session.delete(old);
        session.add(new Country().code("nl"));
        session.commit();

        assertThat(session.contains(old)).isFalse();
        assertThat(old.name()).isEqualTo("Holland");
    }

    @Test
    @Case("H09")
    void aNewObjectWithTheKeyOfALiveOneIsTheDatabasesError() {
        session.add(new Country().code("nl").name("Netherlands"));

        assertThatExceptionOfType(IntegrityException.class)
                .isThrownBy(session::flush)
                .satisfies(e -> assertThat(e.kind()).isEqualTo(Kind.UNIQUE));
    }

    @Test
    @Case("H09")
    void afterRollbackTheNewObjectIsOutAndTheLiveOneIntact() {
        Country netherlands = new Country().code("nl").name("Netherlands");
        session.add(netherlands);
        assertThatExceptionOfType(IntegrityException.class).isThrownBy(session::flush);

        session.rollback();

        assertThat(session.contains(netherlands)).isFalse();
        assertThat(netherlands.name()).isEqualTo("Netherlands");
        assertThat(Inspect.isLoaded(old, Country.name)).isFalse();
        assertThat(old.name()).isEqualTo("Holland");
        assertThat(session.get(Country.class, "nl")).isSameAs(old);
    }

    @Test
    @Case("H12")
    void aChangedKeyIsMappedBackByARollback() {
        Country be = new Country().code("be").name("Belgium");
        session.add(be);
        session.commit();
        be.code("bx");
        session.flush();
        assertThat(session.get(Country.class, "bx")).isSameAs(be);

        session.rollback();

        assertThat(session.get(Country.class, "be")).isSameAs(be);
        assertThat(be.code()).isEqualTo("be");
        assertThat(session.get(Country.class, "bx")).isNull();
    }

    @Test
    void theIdentityMapFollowsKeysThatAreExchanged() {
        Country be = new Country().code("be").name("Belgium");
        session.add(be);
        session.commit();
        session.delete(session.get(City.class, 1L));
        session.flush();

        old.code("xx");
        session.flush();
        be.code("nl");
        session.flush();
        old.code("be");
        session.commit();

        assertThat(db.rows("SELECT code, name FROM country ORDER BY code").toString())
                .isEqualTo("[[be, Holland], [nl, Belgium]]");
    }

    @Test
    @Case({"H08", "B15"})
    void aRelationshipThatTheNewObjectDoesNotSetKeepsTheForeignKeyOfTheRow() {
        session.add(new City().id(9L).name("Delft").countryCode("nl"));
        session.commit();
        session.delete(session.get(City.class, 9L));
        session.add(new City().id(9L).name("Delft"));
        session.commit();

        assertThat(db.column("SELECT country_code FROM city WHERE id = 9")).containsExactly("nl");
    }

    @Test
    @Case({"H08", "B15"})
    void aRelationshipThatTheNewObjectSetsToNullClearsTheForeignKeyOfTheRow() {
        session.add(new City().id(9L).name("Delft").countryCode("nl"));
        session.commit();
        session.delete(session.get(City.class, 9L));
        session.add(new City().id(9L).name("Delft").country(null));
        session.commit();

        assertThat(db.column("SELECT country_code FROM city WHERE id = 9")).containsExactly((Object) null);
    }
}
