package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;

/** A child of {@link Shelf}. */
public final class Book extends Child<Book, Shelf> {
    private static final EntityMapping<Book> MAPPING = RowMapping.of(
            Book.class, Book::new, "book", model -> declare(model, "shelf", Shelf.class, OnDelete.CASCADE));

    @Override
    protected EntityMapping<Book> mapping() {
        return MAPPING;
    }
}
