package io.sqlmodel.integration.flavoured;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.Session;
import io.sqlmodel.dialect.Dialects;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.integration.people.Address;
import io.sqlmodel.integration.people.User;
import io.sqlmodel.test.Statements;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Objects are saved, loaded, changed and deleted by a dialect that the library does not have. */
class OutsideDialectTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with();

    private final Statements sql = new Statements();

    @Test
    void aServiceIsFoundByItsUrls() {
        assertThat(Dialects.of("jdbc:cockroachdb://node:26257/shop")).containsInstanceOf(CockroachDialect.class);
        assertThat(Dialects.urlPrefixes()).contains("jdbc:cockroachdb:");
    }

    private Engine engine() {
        db.execute("CREATE SEQUENCE rowids INCREMENT 1000");
        db.execute("CREATE FUNCTION unique_rowid() RETURNS BIGINT LANGUAGE SQL AS 'SELECT nextval(''rowids'')'");
        Engine engine = Engine.builder(db.url())
                .dialect(new CockroachDialect())
                .listener(sql)
                .build();
        Metadata.of(User.class, Address.class).createAll(engine);
        sql.clear();
        return engine;
    }

    private static User user(int number) {
        User user = new User().name("user " + number);
        user.addresses().add(new Address().email(number + "@example.org"));
        user.addresses().add(new Address().email(number + "@example.com"));
        return user;
    }

    @Test
    @Needs(Capability.POSTGRESQL_PROTOCOL)
    void aGraphIsSavedWithItsOwnKeysAndLoadedAgain() {
        try (Engine engine = engine()) {
            List<User> users =
                    IntStream.range(0, 500).mapToObj(number -> user(number)).toList();
            engine.transaction(session -> session.addAll(users.toArray()));
            assertThat(sql.sql()).allMatch(text -> text.contains(" VALUES "));

            try (Session session = new Session(engine)) {
                List<User> found = session.exec(
                                select(User.class).orderBy(User.id).options(selectinload(User.addresses)))
                        .all();
                assertThat(found)
                        .hasSize(500)
                        .allSatisfy(each -> assertThat(each.addresses())
                                .hasSize(2)
                                .allMatch(address ->
                                        address.email().startsWith(each.name().substring(5) + "@")));
                assertThat(found.get(1).id() - found.get(0).id()).isEqualTo(1000);
            }
        }
    }

    @Test
    @Needs(Capability.POSTGRESQL_PROTOCOL)
    void objectsAreChangedAndDeletedInBatches() {
        try (Engine engine = engine()) {
            engine.transaction(session -> session.addAll(user(1), user(2), user(3)));
            engine.transaction(session -> {
                session.exec(select(User.class)).all().forEach(user -> user.name(user.name() + "!"));
            });
            assertThat(db.column("SELECT name FROM users ORDER BY name"))
                    .containsExactly("user 1!", "user 2!", "user 3!");
            sql.clear();

            engine.transaction(session -> {
                session.exec(select(Address.class)).all().forEach(session::delete);
            });

            assertThat(sql.summaries()).contains("DELETE address x6");
            assertThat(db.count("address")).isZero();
        }
    }

    @Test
    @Needs(Capability.POSTGRESQL_PROTOCOL)
    void errorsAreToldApartAsTheBaseDoes() {
        try (Engine engine = engine();
                Session session = new Session(engine)) {
            session.add(new Address().email("x@example.org").userId(42L));

            assertThatExceptionOfType(IntegrityException.class)
                    .isThrownBy(session::flush)
                    .satisfies(e -> assertThat(e.kind()).isEqualTo(IntegrityException.Kind.FOREIGN_KEY))
                    .satisfies(e -> assertThat(e.constraint()).isEqualTo("fk_address_user_id"));
        }
    }
}
