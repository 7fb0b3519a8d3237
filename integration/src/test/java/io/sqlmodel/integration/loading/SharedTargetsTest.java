package io.sqlmodel.integration.loading;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many-to-many relationships of more owners than one SELECT serves, and of few targets. */
class SharedTargetsTest {
    private static final int BOOKS = 1_600;
    private static final int TOPICS = 5;

    @RegisterExtension
    final TestDatabase db =
            TestDatabase.with(Publisher.class, Book.class, Cover.class, Shelf.class, Topic.class, BookTopic.class);

    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    /** Books of the years from 0 on, each with two topics. */
    private List<Book> saveBooks() {
        List<Topic> topics = new ArrayList<>();
        for (int i = 0; i < TOPICS; i++) {
            topics.add(new Topic().name("t" + i));
        }
        List<Book> books = new ArrayList<>();
        for (int year = 0; year < BOOKS; year++) {
            Book book = new Book().title("b" + year).year(year);
            book.topics().add(topics.get(year % TOPICS));
            book.topics().add(topics.get((year + 1) % TOPICS));
            books.add(book);
        }
        db.save(books.toArray());
        return books;
    }

    private List<Book> load() {
        db.forget();
        return session.exec(select(Book.class).orderBy(Book.year).options(selectinload(Book.topics)))
                .all();
    }

    private List<Boolean> joins() {
        return db.statements().stream()
                .filter(sql -> sql.contains("book_topic"))
                .map(sql -> sql.contains("JOIN book_topic"))
                .toList();
    }

    private static void assertSharedTopics(Book book) {
        assertThat(book.topics())
                .extracting(Topic::name)
                .contains("t" + book.year() % TOPICS, "t" + (book.year() + 1) % TOPICS);
    }

    @Test
    @Case("E13")
    void topicsThatAllBooksShareAreReadWithTheFirst500Books() {
        saveBooks();

        List<Book> books = load();

        assertThat(joins()).containsExactly(true, false, false, false);
        assertThat(books).hasSize(BOOKS).allSatisfy(book -> {
            assertThat(book.topics()).hasSize(2);
            assertSharedTopics(book);
        });
        assertThat(books.get(1_501).topics()).containsAll(books.get(1).topics());
    }

    @Test
    @Case("E13")
    void aTopicThatIsNewTakesTheJoinAgain() {
        Book late = saveBooks().get(800);
        Topic rare = new Topic().name("rare");
        db.save(rare);
        db.save(new BookTopic().bookId(late.id()).topicId(rare.id()));

        List<Book> books = load();

        assertThat(joins()).containsExactly(true, false, true, true, true);
        assertThat(books.get(800).topics())
                .extracting(Topic::name)
                .contains("rare")
                .hasSize(3);
        assertThat(books).hasSize(BOOKS).allSatisfy(SharedTargetsTest::assertSharedTopics);
    }

    @Test
    @Case("E13")
    void aTopicThatTheSessionHeldBeforeBelongsToTheResultFirst() {
        saveBooks();
        Topic known =
                session.exec(select(Topic.class).where(Topic.name.eq("t0"))).one();
        session.expire(known);

        List<Book> books = load();

        assertThat(joins()).containsExactly(true, true, false, false);
        db.forget();
        assertThat(books).allSatisfy(SharedTargetsTest::assertSharedTopics);
        assertThat(known.name()).isEqualTo("t0");
        assertThat(db.statements()).isEmpty();
    }
}
