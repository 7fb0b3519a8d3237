package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.generated.EntityMapping;

/** Deletes its children with it, but not those that are taken out of it. */
public final class Basket extends Parent<Basket, Fruit> {
    private static final EntityMapping<Basket> MAPPING = RowMapping.of(
            Basket.class,
            Basket::new,
            "basket",
            model -> declare(model, Fruit.class).cascade(Cascade.ALL));

    @Override
    protected EntityMapping<Basket> mapping() {
        return MAPPING;
    }
}
