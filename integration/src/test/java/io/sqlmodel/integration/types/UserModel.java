package io.sqlmodel.integration.types;

import io.sqlmodel.annotation.Column;
import io.sqlmodel.annotation.PrimaryKey;
import io.sqlmodel.annotation.Relationship;
import io.sqlmodel.annotation.Table;
import java.util.List;

/** A table whose name databases reserve. */
@Table
interface UserModel {
    @PrimaryKey
    Long id();

    @Column(name = "select", index = true)
    String login();

    @Relationship(backPopulates = "user", cascadeDelete = true, orderBy = "value desc")
    List<Order> orders();
}
