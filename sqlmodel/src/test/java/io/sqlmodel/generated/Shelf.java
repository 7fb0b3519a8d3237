package io.sqlmodel.generated;

import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.util.List;
import java.util.Map;

/** Has books as a map by title, and all the books it ever showed as a list that is never written. */
final class Shelf extends StoredEntity {
    static final int BOOKS = 1;
    static final int SHOWN = 2;
    private static final EntityMapping<Shelf> MAPPING =
            Models.register(new Mapping<>(Shelf.class, Shelf::new, model()));

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("shelf");
        model.column("id", "id", Types.LONG).primaryKey().generatedByDatabase();
        model.oneToMany("books", Shape.MAP, Book.class, "shelfId")
                .backPopulates("shelf")
                .mapKey("title");
        model.oneToMany("shown", Shape.LIST, Book.class, "shownById")
                .backPopulates("shownBy")
                .viewOnly();
        return model;
    }

    Shelf id(long id) {
        write(0, id);
        return this;
    }

    Map<String, Book> books() {
        return read(BOOKS);
    }

    Shelf books(Map<String, Book> books) {
        assignAll(BOOKS, books);
        return this;
    }

    List<Book> shown() {
        return read(SHOWN);
    }

    @Override
    protected EntityMapping<Shelf> mapping() {
        return MAPPING;
    }
}
