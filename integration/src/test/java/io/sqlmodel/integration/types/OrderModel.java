package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.ForeignKey;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.math.BigDecimal;

/** Another one, with such columns. */
@Table(uniques = "group, userId")
interface OrderModel {
    @PrimaryKey
    Long id();

    String group();

    @Column(name = "Total Value")
    BigDecimal value();

    @ForeignKey("user.id")
    @Column(name = "user")
    Long userId();

    @Relationship(backPopulates = "orders")
    User user();
}
