package io.sqlmodel.sql;

import io.sqlmodel.annotation.OnDelete;
import io.sqlmodel.generated.Entity;
import io.sqlmodel.generated.EntityMapping;
import io.sqlmodel.generated.ModelBuilder;
import io.sqlmodel.generated.Models;
import io.sqlmodel.meta.RelationshipDef.Shape;
import io.sqlmodel.type.Types;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table with a composite key, reserved words, a mixed-case name and columns of many kinds. */
public final class Order extends Entity {
    private static final EntityMapping<Order> MAPPING = Models.register(new TestMapping<>(Order.class, model()));
    private static final Columns COLUMNS = new Columns();

    public static final NumberColumn<Order, Integer> year = COLUMNS.year;
    public static final NumberColumn<Order, Long> number = COLUMNS.number;
    public static final TextColumn<Order> group = COLUMNS.group;
    public static final NumberColumn<Order, BigDecimal> price = COLUMNS.price;
    public static final BooleanColumn<Order> paid = COLUMNS.paid;
    public static final ToOne<Order, Category> buyer = COLUMNS.buyer;
    public static final ToMany<Order, Category> tags = COLUMNS.tags;

    @Override
    protected EntityMapping<?> mapping() {
        return MAPPING;
    }

    private static final class Columns extends EntityAlias<Order> {
        final NumberColumn<Order, Integer> year = number(0, Types.INTEGER);
        final NumberColumn<Order, Long> number = number(1, Types.LONG);
        final TextColumn<Order> group = text(2);
        final NumberColumn<Order, BigDecimal> price = number(3, Types.BIG_DECIMAL);
        final BooleanColumn<Order> paid = bool(4);
        final ToOne<Order, Category> buyer = toOne(9);
        final ToMany<Order, Category> tags = toMany(10);

        Columns() {
            super(MAPPING.def(), (@Nullable String) null);
        }
    }

    private static ModelBuilder model() {
        ModelBuilder model = ModelBuilder.table("Shop", "order");
        model.column("year", "year", Types.INTEGER).primaryKey();
        model.column("number", "number", Types.LONG).primaryKey();
        model.column("group", "group", Types.STRING);
        model.column("price", "price", Types.BIG_DECIMAL);
        model.column("paid", "paid", Types.BOOLEAN);
        model.column("notes", "notes", Types.STRING).deferred();
        model.column("version", "version", Types.INTEGER).version();
        model.column("buyerId", "buyer_id", Types.LONG);
        model.column("sellerId", "seller_id", Types.LONG);
        model.manyToOne("buyer", Category.class, "buyerId");
        model.manyToMany(
                "tags",
                Shape.LIST,
                Category.class,
                OrderTag.class,
                List.of("orderYear", "orderNumber"),
                List.of("tagId"));
        model.foreignKey("fk_buyer", List.of("buyer_id"), "category", List.of("id"), OnDelete.NO_ACTION);
        model.foreignKey("fk_seller", List.of("seller_id"), "category", List.of("id"), OnDelete.NO_ACTION);
        return model;
    }
}
