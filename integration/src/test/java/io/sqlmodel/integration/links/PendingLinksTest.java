package io.sqlmodel.integration.links;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links made and removed from one side, while the other is not loaded and nothing is flushed by itself. */
class PendingLinksTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Student.class, Course.class, Enrollment.class);

    private Session session;
    private Student ann;
    private Course art;
    private Course law;

    @BeforeEach
    void save() {
        db.save(new Student().name("Ann").courses(List.of(new Course().name("Art"))), new Course().name("Law"));
        session = db.session(options -> options.autoflush(false));
        ann = session.getOne(Student.class, 1L);
        art = session.getOne(Course.class, 1L);
        law = session.getOne(Course.class, 2L);
        assertThat(ann.courses()).containsExactly(art);
        db.forget();
    }

    @Test
    @Case("B10")
    void anAdditionIsQueuedForTheSideThatIsNotLoaded() {
        ann.courses().add(law);

        assertThat(db.executed()).isEmpty();
        assertThat(Inspect.isLoaded(law, Course.students)).isFalse();
        assertThat(law.students()).containsExactly(ann);
        assertThat(db.executed()).hasSize(1);
    }

    @Test
    @Case("B10")
    void anAdditionThatIsTakenBackIsNotQueued() {
        ann.courses().add(law);
        ann.courses().remove(law);

        assertThat(law.students()).isEmpty();
        session.commit();
        assertThat(db.count("enrollment")).isOne();
    }

    @Test
    @Case("B10")
    void aRemovalThatIsTakenBackIsNotQueued() {
        ann.courses().remove(art);
        ann.courses().add(art);

        assertThat(art.students()).containsExactly(ann);
        db.forget();
        session.commit();
        assertThat(db.executed()).isEmpty();
    }

    @Test
    @Case("B10")
    void whatWasQueuedAndFlushedIsNotShownTwice() {
        Student bob = new Student().name("Bob");
        ann.courses().add(law);
        session.flush();
        bob.courses().add(law);

        assertThat(law.students()).containsExactly(ann, bob);
    }

    @Test
    @Case("B10")
    void theCommitEmptiesTheQueue() {
        ann.courses().add(law);
        session.commit();
        db.execute("DELETE FROM enrollment WHERE course_id = 2");

        assertThat(law.students()).isEmpty();
    }

    /** Upstream shows the student twice on the side that is loaded later, and four times if repeated. */
    @Test
    @Case("B11")
    void whatIsLinkedAlreadyShowsOnceOnTheOtherSideAndIsNotWrittenAgain() {
        ann.courses().add(art);
        ann.courses().add(art);

        assertThat(art.students()).containsExactly(ann);
        db.forget();
        session.commit();
        assertThat(db.executed()).isEmpty();
        assertThat(ann.courses()).containsExactly(art);
        assertThat(db.count("enrollment")).isOne();
    }
}
