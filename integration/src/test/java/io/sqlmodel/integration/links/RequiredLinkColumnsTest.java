package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.InvalidStateException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links with a column that only the user can fill. */
class RequiredLinkColumnsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Essay.class, Scholar.class, Credit.class);

    private final Essay essay = new Essay();
    private final Scholar ann = new Scholar();
    private final Scholar bob = new Scholar();
    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
        session.addAll(essay, ann, bob);
    }

    @Test
    @Case("C10")
    void aMemberWhoseLinkLacksAValueIsRefused() {
        essay.scholars().add(ann);

        assertThatThrownBy(session::flush)
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("SM-1308")
                .hasMessageContaining("Credit has no value for position");
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("C10")
    void theColumnCanBeSetOnTheLinkObjectOfANewMember() {
        ann.essays().add(essay);
        essay.credits().get(0).position(1);

        session.commit();

        assertThat(db.rows("SELECT essay_id, scholar_id, position FROM credit")).hasToString("[[1, 1, 1]]");
    }

    @Test
    @Case("C15")
    void aLinkObjectTakesThePlaceOfTheMember() {
        essay.scholars().add(ann);

        essay.credits().add(new Credit().scholar(ann).position(1));
        essay.credits().add(new Credit().scholar(bob).position(2));

        assertThat(essay.scholars()).containsExactly(ann, bob);
        assertThat(bob.essays()).containsExactly(essay);
        session.commit();
        assertThat(db.rows("SELECT essay_id, scholar_id, position FROM credit ORDER BY 3"))
                .hasToString("[[1, 1, 1], [1, 2, 2]]");
    }
}
