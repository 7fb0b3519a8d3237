package io.sqlmodel.generated;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Stands on a shelf under its title. */
final class Book extends StoredEntity {
    static final int SHELF = 4;
    static final int SHOWN_BY = 5;
    private static final EntityMapping<Book> MAPPING = Models.register(new Mapping<>(Book.class, Book::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("book");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.column("title", "title", Types.STRING);
        model.column("shelfId", "shelf_id", Types.LONG).nullable();
        model.column("shownById", "shown_by_id", Types.LONG).nullable();
        model.foreignKey("fk_book_shelf", List.of("shelf_id"), "shelf", List.of("id"), OnDelete.NO_ACTION);
        model.foreignKey("fk_book_shown", List.of("shown_by_id"), "shelf", List.of("id"), OnDelete.NO_ACTION);
        model.manyToOne("shelf", Shelf.class, "shelfId").nullable().backPopulates("books");
        model.manyToOne("shownBy", Shelf.class, "shownById").nullable().backPopulates("shown");
        return model;
    }

    Book title(String title) {
        write(1, title);
        return this;
    }

    @Nullable
    Shelf shelf() {
        return read(SHELF);
    }

    Book shelf(@Nullable Shelf shelf) {
        assign(SHELF, shelf);
        return this;
    }

    @Nullable
    Shelf shownBy() {
        return read(SHOWN_BY);
    }

    Book shownBy(@Nullable Shelf shelf) {
        assign(SHOWN_BY, shelf);
        return this;
    }

    @Override
    protected EntityMapping<Book> mapping() {
        return MAPPING;
    }
}
