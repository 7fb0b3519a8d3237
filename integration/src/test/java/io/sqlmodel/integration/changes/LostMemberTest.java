package io.sqlmodel.integration.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.UnflushedReferenceException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A member that left its collection while it is not in the session. */
class LostMemberTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Guild.class, Adventurer.class, Trophy.class);

    private Session session;
    private Guild miners;
    private Adventurer ann;

    @BeforeEach
    void save() {
        db.save(new Adventurer().name("Ann").guild(new Guild().name("Miners")));
        session = db.session(options -> options.expireOnCommit(false));
        miners = session.get(Guild.class, 1L);
        ann = miners.adventurers().get(0);
        db.forget();
    }

    /** DESIGN 4.6: nothing is silently skipped; its foreign key could not be set to NULL. */
    @Test
    @Case("F03")
    void aFlushRefusesToLoseAMemberOutsideTheSession() {
        session.expunge(ann);
        miners.adventurers().remove(ann);

        assertThatThrownBy(session::commit)
                .isInstanceOf(UnflushedReferenceException.class)
                .hasMessageContaining("SM-1309")
                .hasMessageContaining("Guild.adventurers")
                .hasMessageContaining("Adventurer(id=1)");
        assertThat(db.column("SELECT guild_id FROM adventurer")).containsExactly(1L);
    }

    @Test
    @Case("F03")
    void theMemberIsReleasedOnceItIsInTheSessionAgain() {
        session.expunge(ann);
        miners.adventurers().remove(ann);
        assertThatThrownBy(session::flush).isInstanceOf(UnflushedReferenceException.class);

        session.add(ann);
        session.commit();

        assertThat(db.column("SELECT guild_id FROM adventurer")).containsOnlyNulls();
    }

    @Test
    @Case("F03")
    void aMemberWhoseRowIsDeletedMayBeTakenOut() {
        session.delete(ann);
        session.commit();
        db.forget();

        miners.adventurers().remove(ann);
        session.commit();

        assertThat(db.executed()).isEmpty();
    }
}
