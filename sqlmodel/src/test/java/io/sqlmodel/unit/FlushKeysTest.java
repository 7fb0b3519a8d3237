package io.sqlmodel.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Case;
import io.sqlmodel.Session;
import io.sqlmodel.TestEngine;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.sample.Hero;
import io.sqlmodel.sample.Team;
import io.sqlmodel.unit.model.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows whose primary key nobody sets; SQLite would take some of them, or make a key up. */
class FlushKeysTest {
    @RegisterExtension
    private final TestEngine db = TestEngine.of(Country.class, Team.class, Hero.class);

    private final Session session = db.session();

    private void refused(String key) {
        db.sql();
        assertThatThrownBy(session::flush)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1220")
                .hasMessageContaining(key + " is null");
        assertThat(db.sql()).isEmpty();
    }

    @Test
    @Case("H22")
    void aNewRowWithoutItsNaturalKeyIsNamedAndTheSessionGoesOn() {
        Country country = new Country().name("Norway");
        session.add(country);
        refused("Country.code");
        country.code("NO");
        session.commit();
        assertThat(session.get(Country.class, "NO")).isSameAs(country);
    }

    @Test
    @Case("H22")
    void aNaturalKeyCannotBeSetToNull() {
        Country country = new Country().code("NO");
        session.add(country);
        session.commit();
        country.code(null);
        refused("Country.code");
    }

    @Test
    @Case("H22")
    void aGeneratedKeyCannotBeSetToNullOnceTheRowIsThere() {
        Hero hero = new Hero().name("a");
        session.add(hero);
        session.commit();
        hero.id(null);
        refused("Hero.id");
    }

    @Test
    @Case("H22")
    void aGeneratedKeyThatIsSetToNullOnANewObjectIsGenerated() {
        Hero hero = new Hero().id(null).name("a");
        session.add(hero);
        session.commit();
        assertThat(hero.id()).isEqualTo(1L);
    }
}
