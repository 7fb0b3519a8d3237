package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A many-to-many relationship of a class with itself. */
class SelfLinksTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Page.class, PageLink.class);

    private final Page home = new Page().name("home");
    private final Page help = new Page().name("help");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        home.targets().add(help);
        help.targets().addAll(List.of(home, help));
        session.add(home);
        session.commit();
        db.forget();
    }

    private List<List<Object>> links() {
        return db.rows("SELECT s.name, t.name FROM page_link JOIN page s ON s.id = source_id"
                + " JOIN page t ON t.id = target_id ORDER BY 1, 2");
    }

    @Test
    void eachDirectionIsALinkOfItsOwn() {
        assertThat(links()).containsExactly(List.of("help", "help"), List.of("help", "home"), List.of("home", "help"));
        assertThat(help.sources()).containsExactlyInAnyOrder(home, help);
    }

    @Test
    void aLinkToItselfIsRemovedFromBothSides() {
        help.targets().remove(help);
        session.commit();

        assertThat(links()).containsExactly(List.of("help", "home"), List.of("home", "help"));
        assertThat(help.sources()).containsExactly(home);
    }

    @Test
    void aDeletedObjectTakesTheLinksOfBothDirectionsAlong() {
        session.delete(help);
        session.commit();

        assertThat(links()).isEmpty();
        assertThat(db.count("page")).isEqualTo(1);
        assertThat(home.targets()).isEmpty();
    }
}
