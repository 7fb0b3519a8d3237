package io.sqlmodel.integration.natural;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A many-to-many relationship over texts, of more owners than one SELECT serves. */
class SharedLessonsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Pupil.class, Lesson.class, Attendance.class);

    @Test
    @Case("E13")
    void lessonsThatAllPupilsShareAreReadWithTheFirst500Pupils() {
        List<Lesson> lessons = List.of(new Lesson().code("art"), new Lesson().code("law"));
        List<Pupil> pupils = new ArrayList<>();
        for (int i = 0; i < 700; i++) {
            Pupil pupil = new Pupil().name("p" + i);
            pupil.lessons().add(lessons.get(i % 2));
            pupils.add(pupil);
        }
        db.save(pupils.toArray());
        db.forget();

        try (Session session = db.session()) {
            assertThat(session.exec(select(Pupil.class).options(selectinload(Pupil.lessons)))
                            .all())
                    .hasSize(700)
                    .allMatch(pupil -> pupil.lessons().size() == 1)
                    .allMatch(pupil -> pupil.lessons().get(0).code().equals(isEven(pupil) ? "art" : "law"));
        }

        assertThat(db.statements().stream().map(sql -> sql.contains(" JOIN attendance")))
                .containsExactly(false, true, false);
    }

    private static boolean isEven(Pupil pupil) {
        return Integer.parseInt(pupil.name().substring(1)) % 2 == 0;
    }
}
