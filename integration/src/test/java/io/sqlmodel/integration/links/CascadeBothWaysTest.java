package io.sqlmodel.integration.links;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many-to-many relationships that delete from both sides. */
class CascadeBothWaysTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Ring.class, Bead.class, RingBead.class);

    /** Two rings share a bead; a third ring shares none. */
    @Test
    @Case("C13")
    void aDeletionWalksAllThatIsConnected() {
        Bead shared = new Bead();
        Bead first = new Bead();
        Ring alone = new Ring().beads(List.of(new Bead()));
        db.save(new Ring().beads(List.of(first, shared)), new Ring().beads(List.of(shared, new Bead())), alone);
        Session session = db.session();

        session.delete(session.getOne(Bead.class, first.id()));
        session.commit();

        assertThat(db.executed())
                .filteredOn(statement -> !statement.startsWith("SELECT"))
                .containsExactlyInAnyOrder("DELETE ring_bead x4", "DELETE ring x2", "DELETE bead x3")
                .startsWith("DELETE ring_bead x4");
        assertThat(session.exec(select(Ring.id)).all()).containsExactly(alone.id());
        assertThat(db.count("bead")).isOne();
    }
}
