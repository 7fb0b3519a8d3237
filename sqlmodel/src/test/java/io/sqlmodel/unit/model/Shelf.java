package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.annotation.PassiveDeletes;
import io.sqlmodel.generated.EntityMapping;

/** Leaves children that are not loaded to the database's ON DELETE CASCADE. */
public final class Shelf extends Parent<Shelf, Book> {
    private static final EntityMapping<Shelf> MAPPING = RowMapping.of(
            Shelf.class,
            Shelf::new,
            "shelf",
            model -> declare(model, Book.class).cascade(Cascade.ALL).passiveDeletes(PassiveDeletes.YES));

    @Override
    protected EntityMapping<Shelf> mapping() {
        return MAPPING;
    }
}
