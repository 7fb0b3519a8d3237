package io.sqlmodel.integration.loading;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.Session;
import io.sqlmodel.error.RaiseLoadException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Loading over keys and relationships of every kind. */
class LoadingTest {
    @RegisterExtension
    final TestDatabase db =
            TestDatabase.with(Publisher.class, Book.class, Cover.class, Shelf.class, Topic.class, BookTopic.class);

    private Session session;

    @BeforeEach
    void open() {
        session = db.session();
    }

    private static Book book(String title) {
        return new Book().title(title).year(2000);
    }

    @Test
    @Case("E01")
    void collectionComesInTheRelationshipsOrder() {
        db.save(
                new Publisher().code("ace"),
                book("B").publisherCode("ace").year(1990),
                book("C").publisherCode("ace"),
                book("A").publisherCode("ace"));

        Publisher ace = session.get(Publisher.class, 1L);

        assertThat(ace.books()).extracting(Book::title).containsExactly("A", "C", "B");
    }

    @Test
    @Case("E06")
    void unflushedChangesDecideTheOrder() {
        db.save(
                new Publisher().code("ace"),
                book("A").publisherCode("ace"),
                book("B").publisherCode("ace"));
        Publisher ace = session.get(Publisher.class, 1L);
        ace.books().get(0).title("C");
        session.expire(ace, Publisher.books);

        assertThat(ace.books()).extracting(Book::title).containsExactly("B", "C");
    }

    @Test
    @Case("E04")
    void targetByAnotherColumnThanItsKeyIsAlwaysAskedFor() {
        db.save(new Publisher().code("ace"), book("A").publisherCode("ace"));
        Publisher ace = session.get(Publisher.class, 1L);
        Book book = session.exec(select(Book.class)).one();
        db.statements();

        assertThat(book.publisher()).isSameAs(ace);
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("E07")
    void wayBackOverAnotherColumnThanTheKeyIsLoadedWithTheCollection() {
        db.save(new Publisher().code("ace"), book("A").publisherCode("ace"));
        Publisher ace = session.get(Publisher.class, 1L);
        assertThat(ace.books()).hasSize(1);
        db.statements();

        assertThat(ace.books().get(0).publisher()).isSameAs(ace);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("A10")
    void farSideOfAOneToOneLoadsForAllPeers() {
        Book bound = book("bound");
        db.save(bound, book("plain"), new Cover().colour("red").book(bound));
        List<Book> books = session.exec(select(Book.class).orderBy(Book.title)).all();
        db.statements();

        assertThat(books.get(0).cover().colour()).isEqualTo("red");
        assertThat(books.get(1).cover()).isNull();
        assertThat(books.get(0).cover().book()).isSameAs(books.get(0));
        assertThat(db.statements()).hasSize(1);
    }

    @Test
    @Case("D07")
    void ofSeveralRowsForAScalarTheFirstIsTaken() {
        Book book = book("A");
        db.save(book);
        db.save(
                new Cover().colour("red").bookId(book.id()),
                new Cover().colour("blue").bookId(book.id()));

        assertThat(session.exec(select(Book.class)).one().cover().colour()).isEqualTo("red");
    }

    @Test
    @Case("E29")
    void deferredColumnIsReadByASelectOfItsOwn() {
        Book book = book("A").text("Call me Ishmael.");
        db.save(book);
        Book found = session.exec(select(Book.class)).one();
        assertThat(db.statements().get(0)).doesNotContain("text");

        assertThat(found.text()).isEqualTo("Call me Ishmael.");
        assertThat(db.statements()).singleElement().asString().startsWith("SELECT id, text FROM book ");
        assertThat(found.text()).isNotNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void compositeKeysLeadBothWays() {
        db.save(
                new Shelf().room("A").number(1),
                new Shelf().room("A").number(2),
                new Shelf().room("B").number(1),
                book("y").shelfRoom("A").shelfNumber(1),
                book("x").shelfRoom("A").shelfNumber(1),
                book("z").shelfRoom("B").shelfNumber(1));

        List<Book> books = session.exec(select(Book.class).orderBy(Book.title)).all();
        assertThat(books.get(0).shelf().number()).isEqualTo(1);
        assertThat(books.get(0).shelf()).isSameAs(books.get(1).shelf());
        assertThat(books.get(2).shelf().room()).isEqualTo("B");
        assertThat(books.get(0).shelf().books()).containsExactly(books.get(0), books.get(1));
        assertThat(session.get(Shelf.class, "A", 1)).isSameAs(books.get(0).shelf());
        assertThat(session.get(Shelf.class, "A", 2).books()).isEmpty();
        assertThat(session.get(Shelf.class, "C", 1)).isNull();
    }

    @Test
    @Case("E03")
    void partOfACompositeKeyIsNoKey() {
        db.save(book("A").shelfRoom("A"));
        Book book = session.exec(select(Book.class)).one();
        db.statements();

        assertThat(book.shelf()).isNull();
        assertThat(db.statements()).isEmpty();
    }

    @Test
    @Case("E08")
    void declaredSelectinComesWithQueriesGetAndRefresh() {
        db.save(new Shelf().room("A").number(1), book("x").shelfRoom("A").shelfNumber(1));

        Shelf shelf = session.exec(select(Shelf.class)).one();
        assertThat(db.statements()).hasSize(2);
        assertThat(shelf.books()).hasSize(1);
        assertThat(shelf.books().get(0).shelf()).isSameAs(shelf);
        assertThat(db.statements()).isEmpty();

        session.refresh(shelf);
        assertThat(db.statements()).hasSize(2);
        session.commit();

        try (Session other = db.session()) {
            other.get(Shelf.class, "A", 1);
            assertThat(db.statements()).hasSize(2);
        }
    }

    @Test
    void declaredSelectinComesWithLazyLoads() {
        db.save(
                new Shelf().room("A").number(1),
                book("x").shelfRoom("A").shelfNumber(1),
                book("y").shelfRoom("A").shelfNumber(1));
        Book book = session.exec(select(Book.class).where(Book.title.eq("x"))).one();
        db.statements();

        Shelf shelf = book.shelf();
        assertThat(db.statements()).hasSize(2);
        assertThat(shelf.books()).hasSize(2);
        assertThat(db.statements()).isEmpty();
    }

    @Test
    void treeIsLoadedAsDeepAsItSays() {
        Topic root = new Topic().name("root");
        Topic level = root;
        for (int depth = 1; depth <= 4; depth++) {
            Topic child = new Topic().name("level " + depth);
            level.children().add(child);
            level = child;
        }
        db.save(root);

        Topic found =
                session.exec(select(Topic.class).where(Topic.name.eq("root"))).one();
        assertThat(db.statements()).hasSize(3);
        Topic second = found.children().get(0).children().get(0);
        assertThat(second.name()).isEqualTo("level 2");
        assertThat(db.statements()).isEmpty();
        assertThat(second.children()).hasSize(1);
        assertThat(db.statements()).isNotEmpty();
    }

    @Test
    @Case("E21")
    void raiseOnSqlGivesWhatTheSessionHolds() {
        Topic root = new Topic().name("root");
        root.children().add(new Topic().name("child"));
        db.save(root);

        Topic child =
                session.exec(select(Topic.class).where(Topic.name.eq("child"))).one();
        assertThatThrownBy(child::parent)
                .isInstanceOf(RaiseLoadException.class)
                .hasMessageContaining("its declaration says RAISE_ON_SQL");

        Topic found = session.get(Topic.class, 1L);
        assertThat(child.parent()).isSameAs(found);
    }

    @Test
    @Case("E21")
    void anOptionOverridesADeclaredRaise() {
        Topic root = new Topic().name("root");
        root.children().add(new Topic().name("child"));
        db.save(root);

        Topic child = session.exec(
                        select(Topic.class).where(Topic.name.eq("child")).options(selectinload(Topic.parent)))
                .one();

        assertThat(child.parent().name()).isEqualTo("root");
    }

    @Test
    @Case("E13")
    void manyToManyIsReadThroughItsLinkInOneSelect() {
        Book a = book("a");
        Book b = book("b");
        Topic sea = new Topic().name("sea");
        Topic land = new Topic().name("land");
        db.save(a, b, sea, land);
        db.save(
                new BookTopic().bookId(b.id()).topicId(sea.id()),
                new BookTopic().bookId(a.id()).topicId(sea.id()),
                new BookTopic().bookId(a.id()).topicId(land.id()));
        List<Topic> topics =
                session.exec(select(Topic.class).orderBy(Topic.name)).all();
        db.statements();

        assertThat(topics.get(1).books()).extracting(Book::title).containsExactly("a", "b");
        assertThat(topics.get(0).books()).extracting(Book::title).containsExactly("a");
        assertThat(db.statements()).hasSize(1).allMatch(sql -> sql.contains(" FROM book JOIN book_topic ON "));
        Book first = topics.get(0).books().get(0);
        assertThat(first.topics()).containsExactlyInAnyOrder(topics.get(0), topics.get(1));
        assertThat(db.statements()).hasSize(1);
    }
}
