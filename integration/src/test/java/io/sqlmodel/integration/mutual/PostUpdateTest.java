package io.sqlmodel.integration.mutual;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A list whose foreign key is written after the rows of both sides. */
class PostUpdateTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Court.class, Net.class);

    private final Net red = new Net().colour("red");
    private final Net blue = new Net().colour("blue");
    private final Court court =
            new Court().name("main").nets(List.of(red, blue)).spare(blue);
    private Session session;

    @BeforeEach
    void save() {
        session = db.session();
        session.add(court);
        session.commit();
    }

    private List<String> writes() {
        return db.executed().stream()
                .filter(statement -> !statement.startsWith("SELECT"))
                .toList();
    }

    @Test
    @Case("G12")
    void theForeignKeysOfAListAreOneUpdate() {
        assertThat(writes()).containsExactly("INSERT net x2", "INSERT court x1", "UPDATE net x2");
        assertThat(db.column("SELECT court_id FROM net")).containsExactly(1L, 1L);
    }

    @Test
    @Case("G12")
    void theForeignKeysOfAListAreReleasedBeforeTheRowsAreDeleted() {
        db.forget();

        session.delete(court);
        session.delete(red);
        session.delete(blue);
        session.commit();

        assertThat(writes()).containsExactly("UPDATE net x2", "DELETE court x1", "DELETE net x2");
        assertThat(db.count("net") + db.count("court")).isZero();
    }

    @Test
    @Case("G12")
    void onlyRowsThatChangedAreUpdated() {
        court.nets();
        db.forget();

        court.nets().remove(red);
        session.commit();

        assertThat(writes()).containsExactly("UPDATE net x1");
        assertThat(db.column("SELECT court_id FROM net ORDER BY id")).containsExactly(null, 1L);
    }
}
