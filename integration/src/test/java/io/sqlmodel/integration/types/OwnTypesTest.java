package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Types that only PostgreSQL has, by name and a converter to text. */
@Needs(Capability.ARRAY_TEXT)
class OwnTypesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Jacket.class);

    private static Jacket jacket(int width, String... tags) {
        return new Jacket()
                .size(new Size(width))
                .tags(new Tags(List.of(tags)))
                .code("c")
                .notes("{\"w\": " + width + "}");
    }

    @Test
    void rowsAreWrittenOneByOneAndTogether() {
        db.save(jacket(1, "a", "b"));
        db.save(jacket(2), jacket(3, "c"), jacket(4, "d", "e", "f"));

        assertThat(db.session().exec(select(Jacket.tags).orderBy(Jacket.id)).all())
                .containsExactly(
                        new Tags(List.of("a", "b")),
                        new Tags(List.of()),
                        new Tags(List.of("c")),
                        new Tags(List.of("d", "e", "f")));
        assertThat(db.column("SELECT cardinality(tags) FROM jacket ORDER BY id"))
                .containsExactly(2L, 0L, 1L, 3L);
    }

    @Test
    void rowsAreChangedTogether() {
        db.save(jacket(1, "a", "b"), jacket(2), jacket(3, "c"));
        db.engine().transaction(session -> {
            session.exec(select(Jacket.class))
                    .all()
                    .forEach(jacket -> jacket.tags(new Tags(List.of("x", "y"))).size(new Size(9)));
        });

        assertThat(db.column("SELECT count(*) FROM jacket WHERE tags = '{x,y}' AND size->>'width' = '9'"))
                .containsExactly(3L);
    }

    @Test
    void valuesAreCompared() {
        db.save(jacket(1, "a", "b"), jacket(2), jacket(3, "c"));
        Session session = db.session();

        assertThat(session.exec(select(Jacket.size).where(Jacket.notes.eq("{\"w\":2}")))
                        .all())
                .containsExactly(new Size(2));
        assertThat(session.exec(select(Jacket.size).where(Jacket.tags.eq(new Tags(List.of("c")))))
                        .all())
                .containsExactly(new Size(3));
        assertThat(session.exec(select(Jacket.tags)
                                .where(Jacket.size.in(new Size(1), new Size(3)))
                                .orderBy(Jacket.id))
                        .all())
                .containsExactly(new Tags(List.of("a", "b")), new Tags(List.of("c")));
    }

    @Test
    void rowsAreUpdatedByStatements() {
        db.save(jacket(1, "a"));
        Session session = db.session();
        session.exec(update(Jacket.class).set(Jacket.notes.to("[]"), Jacket.tags.to(new Tags(List.of("z")))));
        session.commit();

        assertThat(db.column("SELECT count(*) FROM jacket WHERE tags = '{z}' AND notes = '[]'"))
                .containsExactly(1L);
    }

    @Test
    void whatIsTooLongIsNeverCut() {
        Session session = db.session();
        session.addAll(IntStream.range(0, 3)
                .mapToObj(i -> jacket(i).code("longer than 5"))
                .toList());

        assertThatExceptionOfType(SqlModelException.class).isThrownBy(session::flush);
    }
}
