package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Relationships that load with the query, by one more statement. */
class SelectinTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class, Composer.class, Piece.class);

    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private void saveUsers(int users, int addressesEach) {
        db.save(IntStream.range(0, users)
                .mapToObj(i -> new User()
                        .name("u" + i)
                        .addresses(IntStream.range(0, addressesEach)
                                .mapToObj(j -> new Address().email(i + "/" + j))
                                .toList()))
                .toArray());
    }

    @Test
    @Case("E08")
    void listsOfAnyNumberOfParentsAreOneMoreStatementOnTheChildTable() {
        saveUsers(100, 2);

        List<User> users = session.exec(select(User.class).options(selectinload(User.addresses)))
                .all();

        assertThat(db.sql().summaries()).containsExactly("SELECT users", "SELECT address");
        assertThat(db.sql().sql().get(1)).doesNotContain("JOIN");
        db.forget();
        assertThat(users).allMatch(user -> user.addresses().size() == 2);
        assertThat(users).allMatch(user -> user.addresses().get(0).user() == user);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E08")
    void theOrderOfTheRelationshipIsApplied() {
        db.save(
                new Composer()
                        .name("Ann")
                        .pieces(List.of(
                                new Piece().title("b").year(1990),
                                new Piece().title("c").year(2001))),
                new Composer()
                        .name("Bea")
                        .pieces(List.of(
                                new Piece().title("z").year(1980),
                                new Piece().title("y").year(1980))));

        List<Composer> authors = session.exec(select(Composer.class)
                        .options(selectinload(Composer.pieces))
                        .orderBy(Composer.id))
                .all();

        assertThat(authors.get(0).pieces()).extracting(Piece::title).containsExactly("c", "b");
        assertThat(authors.get(1).pieces()).extracting(Piece::title).containsExactly("y", "z");
    }

    @Test
    @Case("E08")
    void parentsWithoutChildrenGetAnEmptyListThatIsLoaded() {
        db.save(new User().name("chuck"));

        User chuck = session.exec(select(User.class).options(selectinload(User.addresses)))
                .one();
        db.forget();

        assertThat(Inspect.isLoaded(chuck, User.addresses)).isTrue();
        assertThat(chuck.addresses()).isEmpty();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E08")
    void aResultWithoutRowsNeedsNoSecondStatement() {
        assertThat(session.exec(select(User.class).options(selectinload(User.addresses)))
                        .all())
                .isEmpty();
        assertThat(db.executed()).containsExactly("SELECT users");
    }

    @Test
    @Case("E09")
    void parentsAreServedBy500InAStatement() {
        saveUsers(1001, 0);

        session.exec(select(User.class).options(selectinload(User.addresses))).all();

        assertThat(db.executed()).containsExactly("SELECT users", "SELECT address", "SELECT address", "SELECT address");
    }

    @Test
    @Case("E09")
    void fiveHundredParentsAreOneStatement() {
        saveUsers(500, 1);

        session.exec(select(User.class).options(selectinload(User.addresses))).all();

        assertThat(db.executed()).containsExactly("SELECT users", "SELECT address");
    }

    @Test
    @Case("E10")
    void targetsOfAManyToOneAreOneSelectByPrimaryKeyWithoutAJoin() {
        saveUsers(10, 5);

        List<Address> addresses = session.exec(select(Address.class).options(selectinload(Address.user)))
                .all();

        assertThat(db.sql().summaries()).containsExactly("SELECT address", "SELECT users");
        assertThat(db.sql().sql().get(1)).doesNotContain("JOIN");
        assertThat(db.sql().events().get(1).rows()).isEqualTo(10);
        db.forget();
        assertThat(addresses).hasSize(50).allMatch(address -> address.user() != null);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E10")
    void aNullForeignKeyIsNullAndLoaded() {
        db.save(new Address().email("nobody's"));

        Address address = session.exec(select(Address.class).options(selectinload(Address.user)))
                .one();

        assertThat(db.executed()).containsExactly("SELECT address");
        assertThat(Inspect.isLoaded(address, Address.user)).isTrue();
        assertThat(address.user()).isNull();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E10")
    void aForeignKeyWithoutItsRowIsNullAndLoaded() {
        saveUsers(1, 1);
        db.executeUnchecked("DELETE FROM users");

        Address address = session.exec(select(Address.class).options(selectinload(Address.user)))
                .one();
        db.forget();

        assertThat(Inspect.isLoaded(address, Address.user)).isTrue();
        assertThat(address.user()).isNull();
        assertThat(db.executed()).isEmpty();
    }

    /** Upstream asks for them again (DESIGN 4.11). */
    @Test
    @Case("E10")
    void targetsThatTheSessionHoldsAreNotAskedFor() {
        saveUsers(2, 1);
        List<User> users = session.exec(select(User.class).orderBy(User.id)).all();
        db.forget();

        List<Address> addresses = session.exec(select(Address.class)
                        .options(selectinload(Address.user))
                        .orderBy(Address.id))
                .all();

        assertThat(db.executed()).containsExactly("SELECT address");
        assertThat(addresses).extracting(Address::user).isEqualTo(users);
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("E08")
    void optionsLeadOnFromOneRelationshipToTheNext() {
        saveUsers(3, 2);

        List<Address> addresses = session.exec(
                        select(Address.class).options(selectinload(Address.user).selectinload(User.addresses)))
                .all();

        assertThat(db.executed()).containsExactly("SELECT address", "SELECT users", "SELECT address");
        assertThat(addresses).allMatch(address -> address.user().addresses().contains(address));
        assertThat(db.executed()).isEmpty();
    }
}
