package io.sqlmodel.integration.keys;

import static io.sqlmodel.SqlModel.joinedload;
import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.generated.EntityState;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Keys that the database or the client makes. */
class GeneratedKeysTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(City.class, Country.class, Token.class, Login.class);

    @Test
    @Case("H22")
    void tenThousandRowsGetTheirKeysEachOnItsOwnObject() {
        List<City> cities = IntStream.range(0, 10_000)
                .mapToObj(i -> new City().name("city " + i))
                .toList();
        try (Session session = db.session()) {
            session.addAll(cities);
            session.flush();
            session.commit();
            assertThat(db.sql().summaries()).allMatch(statement -> statement.startsWith("INSERT city"));
            assertThat(db.sql().count()).isLessThanOrEqualTo(100);
        }

        Map<Object, Object> names = new HashMap<>();
        db.rows("SELECT id, name FROM city").forEach(row -> names.put(((Number) row.get(0)).longValue(), row.get(1)));

        assertThat(names).hasSize(10_000);
        assertThat(cities).allMatch(city -> city.name().equals(names.get(city.id())));
    }

    @Test
    @Case("H22")
    void keysOfAParentAndItsChildrenLandInOneFlush() {
        Country country = new Country().code("nl");
        country.cities(IntStream.range(0, 1_000)
                .mapToObj(i -> new City().name("c" + i))
                .toList());

        db.save(country);

        assertThat(db.column("SELECT COUNT(*) FROM city WHERE country_code = 'nl'"))
                .containsExactly(1_000L);
    }

    @Test
    void joinedRowsShareUuidsAndNoText() {
        Token token = new Token().secret("s");
        token.logins(List.of(new Login().device("a"), new Login().device("b")));
        Country country = new Country().code("nl");
        country.cities(List.of(new City().name("Delft")));
        db.save(token, country);
        db.forget();

        try (Session session = db.session()) {
            Token found = session.exec(select(Token.class).options(joinedload(Token.logins)))
                    .one();
            Country read = session.exec(select(Country.class).options(joinedload(Country.cities)))
                    .one();

            List<String> statements = db.statements();
            assertThat(statements.get(0)).contains("login_1.id, login_1.device FROM");
            assertThat(statements.get(1)).contains("city_1.country_code FROM");
            assertThat(found.logins()).hasSize(2).allMatch(login -> token.id().equals(login.tokenId()));
            assertThat(read.cities()).extracting(City::countryCode).containsExactly("nl");
        }
    }

    @Test
    @Case("H22")
    void aKeyThatIsSetIsKept() {
        City set = new City().id(77L).name("set");
        City generated = new City().name("generated");

        db.save(set, generated);

        assertThat(db.rows("SELECT id, name FROM city ORDER BY name DESC").get(0))
                .hasToString("[77, set]");
        assertThat(set.id()).isEqualTo(77L);
        assertThat(generated.id()).isNotNull().isNotEqualTo(77L);
    }

    @Test
    @Case("H22")
    void aUuidIsMadeByTheClient() {
        Token token = new Token().secret("s");
        assertThat(token.id()).isNull();

        db.save(token);

        assertThat(token.id()).isNotNull();
        assertThat(db.session().get(Token.class, token.id()).secret()).isEqualTo("s");
    }

    @Test
    @Case("H22")
    void aUuidThatIsSetIsKept() {
        UUID id = UUID.fromString("00000000-0000-0000-0000-00000000002a");

        db.save(new Token().id(id).secret("s"));

        assertThat(db.session().get(Token.class, id).secret()).isEqualTo("s");
    }

    @Test
    @Case({"H01", "E08"})
    void uuidsLinkParentsAndChildren() {
        Token token = new Token().secret("s");
        token.logins(List.of(new Login().device("phone"), new Login().device("laptop")));
        db.save(token);

        try (Session session = db.session()) {
            Token found = session.exec(select(Token.class).options(selectinload(Token.logins)))
                    .one();
            assertThat(found.logins()).extracting(Login::device).containsExactlyInAnyOrder("phone", "laptop");
            assertThat(found.logins()).allMatch(login -> login.tokenId().equals(token.id()));
        }
    }

    @Test
    @Case("H22")
    void aMissingKeyThatNobodyMakesIsAnErrorAndTheObjectTransientAfterRollback() {
        Session session = db.session();
        Country nameless = new Country().name("nowhere");
        session.add(nameless);

        assertThatExceptionOfType(SqlModelException.class)
                .isThrownBy(session::flush)
                .withMessageContaining("code");

        session.rollback();
        assertThat(Inspect.state(nameless)).isEqualTo(EntityState.TRANSIENT);
    }
}
