package io.sqlmodel.integration.mutual;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Several foreign keys of one row that are written after the rows. */
class StopTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Stop.class);

    private final List<Stop> line = new ArrayList<>();
    private Session session;

    @BeforeEach
    void save() {
        for (int i = 0; i < 4; i++) {
            Stop stop = new Stop().name("stop " + i);
            if (i > 0) {
                stop.previous(line.get(i - 1));
                line.get(i - 1).next(stop);
            }
            line.add(stop);
        }
        session = db.session(builder -> builder.expireOnCommit(false));
        session.addAll(line.toArray());
        session.commit();
    }

    @Test
    @Case("G12")
    void allForeignKeysOfARowAreOneUpdate() {
        assertThat(db.executed()).startsWith("INSERT stop x4").doesNotContain("INSERT stop x1");
        assertThat(db.rows("SELECT previous_id, next_id FROM stop ORDER BY id").toString())
                .isEqualTo("[[null, 2], [1, 3], [2, 4], [3, null]]");
    }

    @Test
    @Case("G12")
    void anUpdateIsWrittenForEachShapeOfChangeOnly() {
        assertThat(db.executed())
                .containsExactlyInAnyOrder("INSERT stop x4", "UPDATE stop x1", "UPDATE stop x2", "UPDATE stop x1");
    }

    @Test
    @Case("G12")
    void allForeignKeysOfARowAreReleasedByOneUpdate() {
        db.forget();

        line.forEach(session::delete);
        session.commit();

        assertThat(db.executed())
                .containsExactlyInAnyOrder("UPDATE stop x1", "UPDATE stop x2", "UPDATE stop x1", "DELETE stop x4");
        assertThat(db.count("stop")).isZero();
    }

    @Test
    @Case("G12")
    void nothingIsUpdatedThatHasNotChanged() {
        db.forget();

        line.get(0).next(null);
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE stop x1");
    }
}
