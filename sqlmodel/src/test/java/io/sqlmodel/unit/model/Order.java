package io.sqlmodel.unit.model;

import io.sqlmodel.annotation.Cascade;
import io.sqlmodel.generated.EntityMapping;

/** Owns its children: they are deleted with it, and when they are taken out of it. */
public final class Order extends Parent<Order, Item> {
    private static final EntityMapping<Order> MAPPING = RowMapping.of(
            Order.class,
            Order::new,
            "order",
            model -> declare(model, Item.class).cascade(Cascade.ALL, Cascade.DELETE_ORPHAN));

    @Override
    protected EntityMapping<Order> mapping() {
        return MAPPING;
    }
}
