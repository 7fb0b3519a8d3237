package io.sqlmodel.integration.links;

import static io.sqlmodel.SqlModel.delete;
import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.StaleDataException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Links that have keys of their own. */
class LinkKeysTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Student.class, Course.class, Enrollment.class);

    @RegisterExtension
    final TestDatabase others = TestDatabase.with(Item.class, Keyword.class, ItemKeyword.class);

    private final Student ann = new Student().name("Ann");
    private final Course art = new Course().name("Art");
    private final Course law = new Course().name("Law");
    private Session session;

    @BeforeEach
    void save() {
        session = db.session(options -> options.expireOnCommit(false));
        ann.courses().addAll(List.of(art, law));
        session.add(ann);
        session.commit();
        db.forget();
    }

    @Test
    @Case("C10")
    void aLinkGetsAKeyOfItsOwn() {
        assertThat(db.column("SELECT id FROM enrollment ORDER BY id")).containsExactly(1L, 2L);
    }

    @Test
    @Case("C10")
    void aLinkThatIsNotInTheSessionIsDeletedByItsPair() {
        Session other = db.session();
        Student same = other.getOne(Student.class, ann.id());
        same.courses().remove(0);
        db.forget();

        other.commit();

        assertThat(db.sql().sql()).hasSize(1).allMatch(sql -> sql.contains("student_id") && sql.contains("course_id"));
        assertThat(db.count("enrollment")).isEqualTo(1);
    }

    @Test
    @Case("C15")
    void aLinkThatIsInTheSessionIsDeletedOnce() {
        List<Enrollment> links = session.exec(select(Enrollment.class)).all();
        db.forget();

        ann.courses().clear();
        session.delete(links.get(0));
        session.commit();

        assertThat(db.executed()).containsExactly("DELETE enrollment x2");
        assertThat(links).noneMatch(session::contains);
    }

    @Test
    @Case("C15")
    void aPairThatIsReplacedByALinkObjectIsWrittenOnce() {
        ann.courses().remove(art);
        session.add(new Enrollment().studentId(ann.id()).courseId(art.id()).grade("A"));
        session.commit();

        assertThat(db.column("SELECT grade FROM enrollment WHERE course_id = ?", art.id()))
                .containsExactly("A");
        assertThat(ann.courses()).containsExactlyInAnyOrder(art, law);
    }

    @Test
    @Case("C09")
    void aLinkThatIsGoneAlreadyIsAnError() {
        Session other = db.session(options -> options.autoflush(false));
        Student same = other.getOne(Student.class, ann.id());
        same.courses().clear();
        other.exec(delete(Enrollment.class).where(Enrollment.courseId.eq(art.id())));

        assertThatExceptionOfType(StaleDataException.class).isThrownBy(other::commit);
    }

    @Test
    @Case("H08")
    void linksOfARowThatAnotherObjectTakesOverAreRebuilt() {
        Item old = new Item().name("old").keywords(List.of(new Keyword().name("a"), new Keyword().name("b")));
        others.save(old);
        try (Session session = others.session()) {
            Item loaded = session.get(Item.class, 1L);
            Keyword b = loaded.keywords().get(1);
            others.forget();
            session.delete(loaded);
            session.add(new Item().id(1L).name("new").keywords(List.of(b, new Keyword().name("c"))));
            session.commit();
        }

        assertThat(others.executed()).contains("UPDATE item x1").doesNotContain("DELETE item x1", "INSERT item x1");
        assertThat(others.rows("SELECT item_id, keyword_id FROM item_keyword ORDER BY keyword_id")
                        .toString())
                .isEqualTo("[[1, 2], [1, 3]]");
    }
}
