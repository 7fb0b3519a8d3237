package io.sqlmodel.integration.loading;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import io.sqlmodel.sql.Select;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Lists of keys of any length are few statements. */
class KeyListTest {
    @RegisterExtension
    final TestDatabase db =
            TestDatabase.with(Publisher.class, Book.class, Cover.class, Shelf.class, Topic.class, BookTopic.class);

    /** The texts of the second statement of a query with more and more rows. */
    private Set<String> texts(Select<?> select) {
        Set<String> texts = new HashSet<>();
        for (long limit : new long[] {3, 4, 17, 100, 256, 400}) {
            try (Session session = db.session()) {
                assertThat(session.exec(select.limit(limit)).all()).hasSize((int) limit);
                List<String> statements = db.statements();
                assertThat(statements).hasSize(2);
                texts.add(statements.get(1));
            }
        }
        return texts;
    }

    private void saveBooks(int count) {
        List<Object> all = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> {
            all.add(new Publisher().code("p" + i));
            all.add(new Shelf().room("r" + i % 7).number(i));
            all.add(new Book()
                    .title("b" + i)
                    .year(i)
                    .publisherCode("p" + i)
                    .shelfRoom("r" + i % 7)
                    .shelfNumber(i));
        });
        db.save(all.toArray());
    }

    @Test
    @Case("E09")
    @Needs(Capability.KEY_LISTS)
    void threeKeysAndFourHundredAreTheSameStatement() {
        saveBooks(400);

        assertThat(texts(select(Publisher.class).options(selectinload(Publisher.books))))
                .hasSize(1);
        assertThat(texts(select(Book.class).options(selectinload(Book.topics)))).hasSize(1);
        assertThat(texts(select(Book.class).options(selectinload(Book.cover)))).hasSize(1);
        assertThat(texts(select(Shelf.class))).hasSize(1);
    }

    @Test
    @Case("E09")
    void otherwiseTheyArePaddedToPowersOfTwo() {
        saveBooks(400);

        assertThat(texts(select(Publisher.class).options(selectinload(Publisher.books))))
                .hasSizeLessThanOrEqualTo(5);
        assertThat(texts(select(Shelf.class))).hasSizeLessThanOrEqualTo(5);
    }
}
