package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;

/** A child of {@link Crate}. */
public final class Bottle extends Child<Bottle, Crate> {
    private static final EntityMapping<Bottle> MAPPING = RowMapping.of(
            Bottle.class, Bottle::new, "bottle", model -> declare(model, "crate", Crate.class, OnDelete.RESTRICT));

    @Override
    protected EntityMapping<Bottle> mapping() {
        return MAPPING;
    }
}
