package io.sqlmodel.sql;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.type.Types;
import java.util.List;

/** The link table between {@link Order} and {@link Category}. */
public final class OrderTag extends Entity {
    private static final EntityMapping<OrderTag> MAPPING = Models.register(new TestMapping<>(OrderTag.class, model()));

    @Override
    protected EntityMapping<?> mapping() {
        return MAPPING;
    }

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("order_tag");
        model.column("orderYear", "order_year", Types.INTEGER).primaryKey();
        model.column("orderNumber", "order_number", Types.LONG).primaryKey();
        model.column("tagId", "tag_id", Types.LONG).primaryKey();
        model.foreignKey(
                "fk_order",
                List.of("order_year", "order_number"),
                "Shop.order",
                List.of("year", "number"),
                OnDelete.NO_ACTION);
        model.foreignKey("fk_tag", List.of("tag_id"), "category", List.of("id"), OnDelete.NO_ACTION);
        return model;
    }
}
