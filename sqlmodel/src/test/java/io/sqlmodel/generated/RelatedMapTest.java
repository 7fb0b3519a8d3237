package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sqlmodel.error.InvalidStateException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ConcurrentModificationException;
import java.util.Iterator;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A relationship as a map by an attribute of its members. */
class RelatedMapTest {
    private final FakeSession session = new FakeSession();

    @Test
    void puttingSetsTheScalar() {
        Shelf shelf = new Shelf();
        Book book = new Book().title("Emma");
        assertThat(shelf.books().put("Emma", book)).isNull();
        assertThat(book.shelf()).isSameAs(shelf);
    }

    @Test
    void settingTheScalarPutsTheMemberUnderItsKey() {
        Shelf shelf = new Shelf();
        Book book = new Book().title("Emma").shelf(shelf);
        assertThat(shelf.books()).containsExactly(Map.entry("Emma", book));
        book.shelf(null);
        assertThat(shelf.books()).isEmpty();
    }

    @Test
    void puttingUnderATakenKeyReplacesTheMember() {
        Shelf shelf = new Shelf();
        Book old = new Book().title("Emma").shelf(shelf);
        Book book = new Book().title("Emma");
        assertThat(shelf.books().put("Emma", book)).isSameAs(old);
        assertThat(old.shelf()).isNull();
        assertThat(shelf.books()).containsExactly(Map.entry("Emma", book));
    }

    @Test
    void anotherKeyThanTheMembersOwnIsRefused() {
        Shelf shelf = new Shelf();
        Book book = new Book().title("Emma");
        assertThatThrownBy(() -> shelf.books().put("Persuasion", book))
                .isInstanceOf(InvalidStateException.class)
                .hasMessageContaining("Shelf.books is a map by Book.title");
        assertThatThrownBy(() -> shelf.books(Map.of("Persuasion", book))).isInstanceOf(InvalidStateException.class);
        assertThat(shelf.books()).isEmpty();
        assertThat(book.shelf()).isNull();
    }

    @Test
    void theViewsOfTheMapRemoveMembers() {
        Shelf shelf = new Shelf();
        Book first = new Book().title("Emma").shelf(shelf);
        Book second = new Book().title("Persuasion").shelf(shelf);
        shelf.books().keySet().remove("Emma");
        assertThat(first.shelf()).isNull();
        shelf.books().values().removeIf(book -> book == second);
        assertThat(second.shelf()).isNull();
    }

    @Test
    void replacingTheMapReleasesFormerMembers() {
        Shelf shelf = new Shelf();
        Book first = new Book().title("Emma").shelf(shelf);
        Book second = new Book().title("Persuasion");
        shelf.books(Map.of("Persuasion", second));
        assertThat(first.shelf()).isNull();
        assertThat(second.shelf()).isSameAs(shelf);
    }

    @Test
    void anEchoEndsAnIteration() {
        Shelf shelf = new Shelf();
        new Book().title("Emma").shelf(shelf);
        new Book().title("Persuasion").shelf(shelf);
        Iterator<Book> books = shelf.books().values().iterator();
        books.next();
        new Book().title("Sanditon").shelf(shelf);
        assertThatThrownBy(books::next).isInstanceOf(ConcurrentModificationException.class);
    }

    @Test
    void theLastOfSeveralMembersWithOneKeyIsShownAndTheLogSaysSo() {
        Shelf shelf = session.persistent(new Shelf().id(1));
        Book first = new Book().title("Emma");
        Book last = new Book().title("Emma");
        session.stored(shelf, "books", first, last);

        PrintStream before = System.err;
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        try {
            assertThat(shelf.books()).containsExactly(Map.entry("Emma", last));
        } finally {
            System.setErr(before);
        }
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("Shelf.books of Shelf(id=1) has several members with one title")
                .doesNotContain("Emma");
    }

    @Test
    void aLoadFillsTheMap() {
        Shelf shelf = session.persistent(new Shelf().id(1));
        Book book = new Book().title("Emma");
        session.stored(shelf, "books", book);
        assertThat(shelf.books()).containsExactly(Map.entry("Emma", book));
        assertThat(EntityAccess.netChanges(shelf)).isZero();
    }
}
