package io.sqlmodel.integration.links;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What links do when a session knows less, or other things, than the database. */
class LinkEdgesTest {
    @RegisterExtension
    final TestDatabase db =
            TestDatabase.with(Pilot.class, Crew.class, PilotCrew.class, Student.class, Course.class, Enrollment.class);

    private final Pilot ann = new Pilot().name("Ann");
    private final Crew north = new Crew().name("North");

    @Test
    @Case("C15")
    void aLinkObjectThatTheSessionReadIsNotInsertedAgain() {
        db.save(ann, north);
        Session session = db.session(options -> options.expireOnCommit(false));
        Pilot pilot = session.getOne(Pilot.class, ann.id());
        Crew crew = session.getOne(Crew.class, north.id());
        assertThat(pilot.crews()).isEmpty();
        session.commit();
        db.execute("INSERT INTO pilot_crew VALUES (?, ?, FALSE, 'lead')", ann.id(), north.id());
        PilotCrew link = session.exec(select(PilotCrew.class)).one();

        pilot.crews().add(crew);
        session.commit();

        assertThat(db.count("pilot_crew")).isEqualTo(1);
        assertThat(link.role()).isEqualTo("lead");
    }

    @Test
    @Case("C15")
    void aLinkObjectWhoseRowIsGoneDoesNotHideANewLink() {
        ann.crews().add(north);
        Session session = db.session();
        session.add(ann);
        session.commit();
        PilotCrew link = session.exec(select(PilotCrew.class)).one();
        session.commit();
        db.execute("DELETE FROM pilot_crew");
        assertThat(ann.crews()).isEmpty();

        ann.crews().add(north);
        session.commit();

        assertThat(db.count("pilot_crew")).isEqualTo(1);
        assertThat(session.contains(link)).isFalse();
    }

    @Test
    void duplicatesOfALinkWithItsOwnKeyGoTogether() {
        Student student = new Student().name("Ann");
        Course course = new Course().name("Art");
        student.courses().add(course);
        db.save(student);
        db.execute("INSERT INTO enrollment (student_id, course_id) VALUES (1, 1)");
        Session other = db.session();

        other.getOne(Student.class, 1L).courses().clear();
        other.commit();

        assertThat(db.count("enrollment")).isZero();
    }

    @Test
    void manyLinksAreFewStatements() {
        List<Student> students = new ArrayList<>();
        List<Course> courses = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            students.add(new Student().name("s" + i));
            courses.add(new Course().name("c" + i));
        }
        students.forEach(student -> student.courses().addAll(courses));
        Session session = db.session(options -> options.expireOnCommit(false));
        session.addAll(students.toArray());

        session.commit();

        assertThat(db.count("enrollment")).isEqualTo(2500);
        assertThat(db.executed()).hasSizeLessThan(20);

        students.forEach(student -> student.courses().clear());
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE enrollment x2500");
        assertThat(courses).allMatch(course -> course.students().isEmpty());
    }
}
