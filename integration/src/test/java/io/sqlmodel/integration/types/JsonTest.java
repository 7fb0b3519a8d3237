package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Columns of the type JSON, which every database has. */
class JsonTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Shirt.class);

    @Test
    void oneRowIsWrittenChangedAndRead() {
        db.save(new Shirt().size(new Size(1)).notes("[1, \"é😀\"]"));
        db.engine().transaction(session -> {
            Shirt shirt = session.exec(select(Shirt.class)).one();
            assertThat(shirt.size()).isEqualTo(new Size(1));
            assertThat(shirt.notes().replace(" ", "")).isEqualTo("[1,\"é😀\"]");
            shirt.size(new Size(2)).notes(null);
        });

        try (Session session = new Session(db.engine())) {
            Shirt shirt = session.exec(select(Shirt.class)).one();
            assertThat(shirt).returns(new Size(2), Shirt::size).returns(null, Shirt::notes);
        }
    }

    @Test
    void manyRowsAreWrittenAndChanged() {
        db.save(IntStream.range(0, 20)
                .mapToObj(i -> new Shirt().size(new Size(i)).notes(i % 2 == 0 ? null : "{}"))
                .toArray());
        db.engine().transaction(session -> {
            List<Shirt> shirts = session.exec(select(Shirt.class)).all();
            shirts.forEach(shirt -> shirt.size(new Size(shirt.size().width() + 100)));
        });

        try (Session session = new Session(db.engine())) {
            assertThat(session.exec(select(Shirt.size).orderBy(Shirt.id)).all())
                    .extracting(Size::width)
                    .containsExactlyElementsOf(IntStream.range(100, 120).boxed().toList());
        }
    }

    @Test
    void nullIsFound() {
        db.save(new Shirt().size(new Size(1)), new Shirt().size(new Size(2)).notes("{}"));

        assertThat(db.session()
                        .exec(select(Shirt.size).where(Shirt.notes.isNull()))
                        .all())
                .containsExactly(new Size(1));
    }
}
