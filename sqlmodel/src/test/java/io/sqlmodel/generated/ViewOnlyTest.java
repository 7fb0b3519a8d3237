package io.sqlmodel.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Case;
import org.junit.jupiter.api.Test;

/** A relationship that is never written. */
@Case("C14")
class ViewOnlyTest {
    private final FakeSession session = new FakeSession();

    @Test
    void editingItIsNoChange() {
        Shelf shelf = session.persistent(new Shelf().id(1));
        session.events();
        shelf.shown().add(new Book());
        assertThat(shelf.shown()).hasSize(1);
        assertThat(EntityAccess.dirty(shelf)).isZero();
        assertThat(EntityAccess.history(shelf, Shelf.SHOWN).hasChanges()).isFalse();
        assertThat(session.events()).containsExactly("load Shelf.shown");
    }

    @Test
    void editingItDoesNotReachTheWritableSide() {
        Shelf shelf = new Shelf();
        Book book = new Book();
        shelf.shown().add(book);
        assertThat(book.shownBy()).isNull();
    }

    @Test
    void theWritableSideReachesItWithoutAChangeOnRecord() {
        Shelf shelf = session.persistent(new Shelf().id(1));
        assertThat(shelf.shown()).isEmpty();
        Book book = new Book().shownBy(shelf);
        assertThat(shelf.shown()).containsExactly(book);
        assertThat(EntityAccess.dirty(shelf)).isZero();
    }
}
