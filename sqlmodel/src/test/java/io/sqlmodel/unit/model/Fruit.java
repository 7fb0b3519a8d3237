package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;

/** A child of {@link Basket}. */
public final class Fruit extends Child<Fruit, Basket> {
    private static final EntityMapping<Fruit> MAPPING = RowMapping.of(
            Fruit.class, Fruit::new, "fruit", model -> declare(model, "basket", Basket.class, OnDelete.NO_ACTION));

    @Override
    protected EntityMapping<Fruit> mapping() {
        return MAPPING;
    }
}
