package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.EntityMapping;

/** A child of {@link Order}. */
public final class Item extends Child<Item, Order> {
    private static final EntityMapping<Item> MAPPING = RowMapping.of(
            Item.class, Item::new, "item", model -> declare(model, "order", Order.class, OnDelete.NO_ACTION));

    @Override
    protected EntityMapping<Item> mapping() {
        return MAPPING;
    }
}
