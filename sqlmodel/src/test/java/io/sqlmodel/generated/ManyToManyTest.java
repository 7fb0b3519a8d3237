package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A list on one side, a set on the other. */
class ManyToManyTest {
    private final FakeSession session = new FakeSession();

    @Test
    @Case({"A18", "A19"})
    void eitherSideShowsTheChangeAtOnce() {
        Student student = new Student();
        Course course = new Course();
        student.courses().add(course);
        assertThat(course.students()).containsExactly(student);
        course.students().remove(student);
        assertThat(student.courses()).isEmpty();
    }

    @Test
    void replacingOneSideIsTheNetDifferenceOnTheOther() {
        Course kept = new Course();
        Course dropped = new Course();
        Course added = new Course();
        Student student = new Student().courses(List.of(kept, dropped));
        student.courses(List.of(added, kept));
        assertThat(kept.students()).containsExactly(student);
        assertThat(dropped.students()).isEmpty();
        assertThat(added.students()).containsExactly(student);
    }

    @Test
    @Case("C08")
    void aMemberThatIsListedTwiceIsOnceOnTheOtherSide() {
        Course course = new Course();
        Student student = new Student().courses(List.of(course, course));
        assertThat(course.students()).containsExactly(student);
        student.courses().remove(course);
        assertThat(course.students()).containsExactly(student);
        student.courses().remove(course);
        assertThat(course.students()).isEmpty();
    }

    @Test
    @Case("B10")
    void bothSidesHaveTheSameNetChangeWhetherLoadedOrNot() {
        Student student = session.persistent(new Student().id(1));
        Course course = session.persistent(new Course().id(1));
        student.courses().add(course);
        assertThat(EntityAccess.collection(course, Course.STUDENTS).isLoaded()).isFalse();
        assertThat(EntityAccess.history(course, Course.STUDENTS).added()).containsExactly(student);
        assertThat(EntityAccess.history(student, Student.COURSES).added()).containsExactly(course);
        assertThat(course.students()).containsExactly(student);
        assertThat(EntityAccess.history(course, Course.STUDENTS).added()).containsExactly(student);
    }

    @Test
    void removingThroughAnUnloadedSideWaitsThere() {
        Student student = session.persistent(new Student().id(1));
        Course course = session.persistent(new Course().id(1));
        session.stored(student, "courses", course);
        session.stored(course, "students", student);
        student.courses().clear();
        assertThat(EntityAccess.history(course, Course.STUDENTS).deleted()).containsExactly(student);
        assertThat(course.students()).isEmpty();
    }

    @Test
    void aSetTakesEachMemberOnce() {
        Course course = new Course();
        Student student = new Student();
        assertThat(course.students().add(student)).isTrue();
        assertThat(course.students().add(student)).isFalse();
        assertThat(course.students()).hasSize(1);
        assertThat(student.courses()).containsExactly(course);
    }

    @Test
    @Case("B14")
    void aReplacedSetIsDead() {
        Course course = new Course();
        Set<Student> old = course.students();
        Student student = new Student();
        course.students(Set.of(student));
        old.add(new Student());
        assertThat(course.students()).containsExactly(student);
    }

    @Test
    void manyEchoesOnOneLargeSetCostNoScanEach() {
        Course course = new Course();
        for (int i = 0; i < 100_000; i++) {
            new Student().courses().add(course);
        }
        assertThat(course.students()).hasSize(100_000);
    }
}
